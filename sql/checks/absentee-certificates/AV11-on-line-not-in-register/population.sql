with registering_precinct as (
  select distinct precinct from avc_issued where precinct is not null
), line as (
  select avc_on_line as lines,
         case when precinct in (select precinct from registering_precinct) then avc_on_line else 0 end as judged
  from precinct_list
  where list = 'voter'
)
select coalesce(sum(judged), 0) as examined,
       coalesce(sum(lines) - sum(judged), 0) as other_precincts,
       coalesce(sum(judged), 0) * :typing_error_rate as expected_by_chance
from line
