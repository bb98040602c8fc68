, marked_list as (
  -- A list without one ballot mark is a list from before polling: nobody on it could fail.
  select precinct from precinct_list where list = 'voter' and voted > 0
)
select count(distinct case when marked_list.precinct is not null then person_id end) as examined,
       (select count(*) from avc_used) as uses,
       count(distinct person_id) as found_at_home,
       count(distinct case when marked_list.precinct is not null then person_id end) * :clerical_error_rate as expected_by_chance
from home_line
left join marked_list on marked_list.precinct = home_line.precinct
