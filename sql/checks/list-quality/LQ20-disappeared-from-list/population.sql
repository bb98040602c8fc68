with previous as (
  select previous_listing.precinct, count(*) as entries, count(previous_listing.iin) as with_iin,
         case when current_list.precinct is null then 0 else 1 end as is_current
  from previous_listing
  left join precinct_list as current_list
    on current_list.precinct = previous_listing.precinct and current_list.list = 'voter'
  group by previous_listing.precinct, current_list.precinct
), judged as (
  select with_iin * :ordinary_loss as mean,
         case when :least_share * with_iin > :threshold then :least_share * with_iin else :threshold * 1.0e0 end as needed
  from previous
  where is_current = 1
)
select coalesce(sum(case when is_current = 1 then with_iin end), 0) as examined,
       coalesce(sum(entries), 0) as entries,
       coalesce(sum(case when is_current = 1 then entries - with_iin end), 0) as without_iin,
       count(*) filter (where is_current = 0) as precincts_gone,
       (select count(*) from disqualified) as register_records,
       -- Chernoff's bound for the upper tail of a Poisson count, summed over the precincts.
       coalesce((select sum(case when needed > mean then exp(needed - mean - needed * ln(needed / mean)) else 1.0e0 end)
                 from judged where mean > 0), 0) as expected_by_chance
from previous
