with home as (
  select coalesce(sum(entries), 0) as entries, min(precinct) as first_precinct, max(precinct) as last_precinct
  from precinct_list
  where list = 'voter'
), special as (
  select precinct, count(*) as entries, count(*) filter (where iin is not null) as with_iin,
         count(*) filter (where iin is not null or birth_date is not null and similarity.is_sought = 1) as comparable
  from listing
  cross join similarity
  where list = 'special'
  group by precinct
)
select coalesce(sum(special.comparable) filter (
         where special.precinct <> home.first_precinct or special.precinct <> home.last_precinct), 0) as examined,
       coalesce(sum(special.entries), 0) as special_entries,
       count(*) as precincts,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(2.0 * sum(special.with_iin) * max(home.entries) * :typing_error_rate
         * (select hit_share from iin_accident)
         / (select nullif(value, 0) from link_statistic where name = 'listed'), 0) as expected_by_chance
from special
cross join home
