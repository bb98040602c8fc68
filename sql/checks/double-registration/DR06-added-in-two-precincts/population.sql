with addition as (
  select count(*) as entries,
         count(*) filter (where iin is not null and coalesce(basis, 'other') <> 'correction') as with_iin,
         count(*) filter (where coalesce(basis, 'other') <> 'correction'
                            and (iin is not null or birth_date is not null and similarity.is_sought = 1)) as comparable,
         count(distinct precinct) as precincts
  from listing
  cross join similarity
  where list = 'supplementary'
)
select case when precincts > 1 then comparable else 0 end as examined,
       entries as additions,
       precincts,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- A mistyped number must hit one of the numbers of the other additions.
       coalesce(1.0 * with_iin * (with_iin - 1) * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from addition
