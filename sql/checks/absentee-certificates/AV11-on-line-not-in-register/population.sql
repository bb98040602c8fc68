with registering_precinct as (
  select distinct precinct from avc_issued where precinct is not null
), line as (
  select case when precinct in (select precinct from registering_precinct) then 1 else 0 end as is_judged
  from listing
  where avc_serial is not null and list = 'voter'
)
select coalesce(sum(is_judged), 0) as examined,
       count(*) - coalesce(sum(is_judged), 0) as other_precincts,
       coalesce(sum(is_judged), 0) * :typing_error_rate as expected_by_chance
from line
