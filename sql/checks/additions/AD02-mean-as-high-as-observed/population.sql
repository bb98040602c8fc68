with counted as (
  select count(*) as precincts,
         count(*) filter (where additions > 0) as with_additions,
         coalesce(sum(additions), 0) as additions
  from precinct_addition
)
select case when precincts >= :fewest_precincts then with_additions else 0 end as examined,
       precincts,
       with_additions,
       additions,
       coalesce(round(1.0e0 * additions / nullif(precincts, 0), 1), 0) as mean,
       :reference as reference
from counted
