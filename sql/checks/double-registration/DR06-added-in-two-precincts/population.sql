with addition as (
  select count(*) as comparable, count(iin) as with_iin
  from comparable_entry
  where list = 'supplementary' and coalesce(basis, 'other') <> 'correction'
), listed as (
  select coalesce(sum(entries), 0) as entries, count(*) as precincts from precinct_list where list = 'supplementary'
)
select case when listed.precincts > 1 then comparable else 0 end as examined,
       listed.entries as additions,
       listed.precincts,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- A mistyped number must hit one of the numbers of the other additions.
       coalesce(1.0e0 * with_iin * (with_iin - 1) * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from addition
cross join listed
