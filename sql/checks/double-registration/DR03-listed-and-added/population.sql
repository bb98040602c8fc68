with addition as (
  select precinct,
         count(*) as entries,
         count(*) filter (where iin is not null) as with_iin,
         count(*) filter (where iin is not null or birth_date is not null and similarity.is_sought = 1) as comparable
  from listing
  cross join similarity
  where list = 'supplementary'
    and coalesce(basis, case when avc_serial is not null then 'avc' end, 'other') not in ('correction', 'avc')
  group by precinct
), home as (
  select precinct, entries from precinct_list where list = 'voter'
), met as (
  select addition.precinct, addition.comparable, addition.with_iin, home.entries as home_entries
  from addition
  join home on home.precinct = addition.precinct
)
select coalesce(sum(met.comparable), 0) as examined,
       (select count(*) from listing where list = 'supplementary') as additions,
       count(*) filter (where met.comparable > 0) as precincts,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(sum(2.0 * met.with_iin * met.home_entries) * :typing_error_rate
         * (select hit_share from iin_accident)
         / (select nullif(value, 0) from link_statistic where name = 'listed'), 0) as expected_by_chance
from met
