-- At which precincts were far more entries corrected between two states than at comparable ones, without a decision or a renamed street?
with above as (
  select *
  from count_expectation
  where measure = 'list_corrected' and q <= :q_limit and observed - expected >= :least_excess
), entry as (
  select above.*, list_change.change_id, list_change.after_record as record_id,
         row_number() over (partition by above.subject order by list_change.change_id) as place
  from above
  join list_change on list_change.to_precinct = above.subject and list_change.kind = 'corrected' and list_change.explained_by is null
)
select 'precinct ' || subject as subject, record_id as record,
       observed as corrected, list_size, round(expected, 1) as expected, q, peer_group, peers
from entry
where place <= :evidence_limit
order by q, subject, record
