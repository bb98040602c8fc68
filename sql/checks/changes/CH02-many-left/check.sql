-- From which precincts did far more people leave the list between two states than from comparable ones, without a paper that explains it?
with above as (
  select *
  from count_expectation
  where measure = 'list_left' and q <= :q_limit and observed - expected >= :least_excess
), entry as (
  select above.*, list_change.change_id, list_change.before_record as record_id,
         row_number() over (partition by above.subject order by list_change.change_id) as place
  from above
  join list_change on list_change.from_precinct = above.subject and list_change.kind = 'left' and list_change.explained_by is null
)
select 'precinct ' || subject as subject, record_id as record,
       observed as gone, list_size, round(expected, 1) as expected, q, peer_group, peers
from entry
where place <= :evidence_limit
order by q, subject, record
