with home as (
  select coalesce(sum(entries), 0) as entries, min(precinct) as first_precinct, max(precinct) as last_precinct
  from precinct_list
  where list = 'voter'
), addition as (
  select precinct,
         count(*) as entries,
         count(iin) as with_iin,
         count(*) filter (where iin is not null or birth_date is not null and similarity.is_sought = 1) as comparable
  from listing
  cross join similarity
  where list = 'supplementary'
  group by precinct
)
select coalesce(sum(addition.comparable) filter (
         where addition.precinct <> home.first_precinct or addition.precinct <> home.last_precinct), 0) as examined,
       coalesce(sum(addition.entries), 0) as additions,
       coalesce(max(home.entries), 0) as home_entries,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(2.0 * sum(addition.with_iin) * max(home.entries) * :typing_error_rate
         * (select hit_share from iin_accident)
         / (select nullif(value, 0) from link_statistic where name = 'listed'), 0) as expected_by_chance
from addition
cross join home
