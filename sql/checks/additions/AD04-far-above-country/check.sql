-- Which precincts added far more voters than precincts of their type anywhere, even if their neighbours did so too?
with above as (
  select *
  from count_expectation
  where measure = 'additions_national' and q <= :q_limit and observed - expected >= :least_excess
)
select 'precinct ' || above.subject as subject,
       coalesce(listing.record_id, precinct_figure.record_id) as record,
       above.observed as additions, round(above.expected, 1) as expected, above.q,
       round(among_peers.expected, 1) as expected_of_peers, among_peers.q as q_among_peers
from above
join precinct_addition on precinct_addition.precinct = above.subject
left join count_expectation as among_peers
  on among_peers.measure = 'additions' and among_peers.subject = above.subject
left join listing
  on precinct_addition.counted_from = 'list'
 and listing.precinct = above.subject and listing.list = 'supplementary' and coalesce(listing.basis, 'other') <> 'avc'
left join precinct_figure
  on precinct_addition.counted_from = 'figure'
 and precinct_figure.precinct = above.subject and precinct_figure.level = 'PEC'
order by above.q, above.observed desc, above.subject, record
