-- Which precincts added far more voters than precincts of their type anywhere, even if their neighbours did so too?
with above as (
  select *
  from count_expectation
  where measure = 'additions_national' and q <= :q_limit and observed - expected >= :least_excess
)
select 'precinct ' || above.subject as subject,
       addition_record.record_id as record,
       above.observed as additions, round(above.expected, 1) as expected, above.q,
       round(among_peers.expected, 1) as expected_of_peers, among_peers.q as q_among_peers
from above
left join count_expectation as among_peers
  on among_peers.measure = 'additions' and among_peers.subject = above.subject
left join addition_record on addition_record.precinct = above.subject and addition_record.of_avc = 0
order by above.q, above.observed desc, above.subject, record
