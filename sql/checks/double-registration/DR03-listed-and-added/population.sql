with addition as (
  select precinct, count(*) as comparable, count(iin) as with_iin
  from comparable_entry
  where list = 'supplementary'
    and coalesce(basis, case when avc_serial is not null then 'avc' end, 'other') not in ('correction', 'avc')
  group by precinct
), met as (
  select addition.precinct, addition.comparable, addition.with_iin, precinct_list.entries as home_entries
  from addition
  join precinct_list on precinct_list.precinct = addition.precinct and precinct_list.list = 'voter'
)
select coalesce(sum(comparable), 0) as examined,
       (select coalesce(sum(entries), 0) from precinct_list where list = 'supplementary') as additions,
       count(*) as precincts,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- Either number may be the mistyped one; home lines carry a valid IIN as often as all listed voters do.
       coalesce(sum(2.0e0 * with_iin * home_entries) * :typing_error_rate
         * (select hit_share / nullif(listed, 0) from iin_accident), 0) as expected_by_chance
from met
