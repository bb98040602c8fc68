-- Decisions and lines that strike somebody off as deceased, and those of them whose person other records know.
, said as (
  select record_id from list_correction where action = 'strike_off' and ground = 'deceased'
  union all
  select record_id from struck_as_deceased
)
select (select count(*) from struck) as examined,
       count(*) as deceased,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       (select count(*) from struck) * :clerical_error_rate as expected_by_chance
from said
