-- Where did far more people come back onto the list, or leave it again, than at comparable precincts, without a paper?
with above as (
  select *
  from count_expectation
  where measure = 'list_back' and q <= :q_limit and observed - expected >= :least_excess
), counted as (
  select precinct, sum(case when earlier_kind = 'left' then 1 else 0 end) as returned,
         sum(case when earlier_kind = 'came' then 1 else 0 end) as gone_again,
         sum(case when earlier_kind = 'moved' then 1 else 0 end) as moved_back
  from taken_back
  group by precinct
), entry as (
  select above.*, taken_back.record_id, row_number() over (partition by above.subject order by taken_back.change_id) as place
  from above
  join taken_back on taken_back.precinct = above.subject
)
select 'precinct ' || subject as subject, record_id as record,
       observed as back, returned, gone_again, moved_back, list_size, round(expected, 1) as expected, q, peer_group, peers
from entry
join counted on counted.precinct = entry.subject
where place <= :evidence_limit
order by q, subject, record
