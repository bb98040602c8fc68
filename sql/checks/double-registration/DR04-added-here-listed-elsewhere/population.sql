with home as (
  select coalesce(sum(entries), 0) as entries, min(precinct) as first_precinct, max(precinct) as last_precinct
  from precinct_list
  where list = 'voter'
), addition as (
  select precinct, count(*) as comparable, count(iin) as with_iin from comparable_entry where list = 'supplementary' group by precinct
)
select coalesce(sum(comparable), 0) as examined,
       (select coalesce(sum(entries), 0) from precinct_list where list = 'supplementary') as additions,
       (select entries from home) as home_entries,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(2.0e0 * sum(with_iin) * (select entries from home) * :typing_error_rate
         * (select hit_share / nullif(listed, 0) from iin_accident), 0) as expected_by_chance
from addition
join home on addition.precinct <> home.first_precinct or addition.precinct <> home.last_precinct
