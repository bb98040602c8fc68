with addition as (
  select precinct,
         count(*) as entries,
         count(*) filter (
           where iin is not null
             and coalesce(basis, case when avc_serial is not null then 'avc' end, 'other') not in ('correction', 'avc')
         ) as comparable
  from listing
  where list = 'supplementary'
  group by precinct
), home as (
  select precinct, entries from precinct_list where list = 'voter'
)
select coalesce(sum(addition.comparable) filter (where home.entries > 0), 0) as examined,
       coalesce(sum(addition.entries), 0) as additions,
       count(*) filter (where home.entries > 0 and addition.comparable > 0) as precincts,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(sum(2.0 * addition.comparable * home.entries) * :typing_error_rate
         * (select hit_share from iin_accident)
         / (select nullif(value, 0) from link_statistic where name = 'listed'), 0) as expected_by_chance
from addition
left join home on home.precinct = addition.precinct
