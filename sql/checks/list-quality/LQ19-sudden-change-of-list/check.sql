-- Which precincts' lists grew or shrank far more since the previous list than those of other precincts?
with changed as (
  select *
  from count_expectation
  where measure = 'list_change' and abs(robust_z) >= :z_limit and abs(observed - expected) >= :least_share * expected
), evidence as (
  select precinct, first_record as record_id, 1 as is_list from precinct_list where list = 'voter'
  union all
  select precinct, record_id, 0 from protocol
  where precinct not in (select precinct from precinct_list where list = 'voter')
  union all
  select precinct, min(record_id), 1 from previous_listing
  where precinct in (select subject from changed)
  group by precinct
  union all
  select precinct, record_id, 0 from previous_figure
  where precinct not in (select precinct from previous_listing)
)
select 'precinct ' || changed.subject as subject, evidence.record_id as record,
       min(evidence.is_list) over (partition by changed.subject) as claim_by_lists,
       changed.observed as entries, changed.list_size as before,
       round(100.0e0 * (changed.observed - changed.list_size) / changed.list_size, 1) as change_percent,
       round(changed.expected, 1) as expected, round(changed.robust_z, 1) as z, changed.q
from changed
join evidence on evidence.precinct = changed.subject
order by changed.q, changed.subject, record
