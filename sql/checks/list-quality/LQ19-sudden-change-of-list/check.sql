-- Which precincts' lists grew or shrank far more since the previous list than those of other precincts?
with changed as (
  select *
  from count_expectation
  where measure = 'list_change' and abs(robust_z) >= :z_limit and abs(observed - expected) >= :least_share * expected
), evidence as (
  select precinct, first_record as record_id from precinct_list
  where list = 'voter' and precinct in (select subject from changed)
  union all
  select precinct, min(record_id) from previous_listing
  where precinct in (select subject from changed)
  group by precinct
)
select 'precinct ' || changed.subject as subject, evidence.record_id as record,
       changed.observed as entries, changed.list_size as before,
       round(100.0 * (changed.observed - changed.list_size) / changed.list_size, 1) as change_percent,
       round(changed.expected, 1) as expected, round(changed.robust_z, 1) as z, changed.q
from changed
join evidence on evidence.precinct = changed.subject
order by changed.q, changed.subject, record
