with addition as (
  select precinct, address, substr(coalesce(birth_date, iin_birth_date), 1, 4) as year
  from listing_by_iin
  where list = 'supplementary' and coalesce(basis, 'other') <> 'avc'
), at_precinct as (
  select precinct, count(*) as additions, count(year) as dated, count(address) as placed from addition group by precinct
), of_size as (
  select dated, count(*) as precincts from at_precinct group by dated
), of_year as (
  select year, 1.0e0 * count(*) / sum(count(*)) over () as share from addition where year is not null group by year
), needed as (
  select precincts, dated * share as mean,
         case when :least_in_year > :share_in_year * dated and :least_in_year > :times_elsewhere * share * dated then :least_in_year
              when :share_in_year > :times_elsewhere * share then :share_in_year * dated
              else :times_elsewhere * share * dated end as count_needed, dated
  from of_size
  cross join of_year
)
select coalesce(sum(additions), 0) as examined,
       count(*) as precincts,
       coalesce(sum(placed), 0) as placed,
       coalesce(sum(dated), 0) as dated,
       -- Chernoff's bound on the tail of a count; as many as are expected are no tail.
       coalesce((select sum(precincts * case when count_needed <= mean then 1
                                             else exp(count_needed - mean - count_needed * ln(count_needed / mean)) end)
                 from needed
                 where count_needed <= dated), 0) as expected_by_chance
from at_precinct
