with addition as (
  select count(*) as entries,
         count(*) filter (where iin is not null and coalesce(basis, 'other') <> 'correction') as comparable,
         count(distinct precinct) as precincts
  from listing
  where list = 'supplementary'
)
select case when precincts > 1 then comparable else 0 end as examined,
       entries as additions,
       precincts,
       -- A mistyped number must hit one of the numbers of the other additions.
       coalesce(1.0 * comparable * (comparable - 1) * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from addition
