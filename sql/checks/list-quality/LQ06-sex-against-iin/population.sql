with written as (
  select coalesce(sum(both_written), 0) as both_written, coalesce(sum(entries), 0) as entries
  from written_with_iin
  where field in ('patronymic', 'full_name')
), list_size as (
  select entries * :slip_rate as mean,
         case when :least_share * entries > :threshold then :least_share * entries else :threshold * 1.0e0 end as needed
  from precinct_list
  where list = 'voter'
)
select written.both_written as examined,
       written.entries,
       written.both_written * :slip_rate as expected_entries,
       -- Chernoff's bound for the upper tail of a Poisson count, summed over the precincts.
       coalesce((select sum(case when needed > mean then exp(needed - mean - needed * ln(needed / mean)) else 1.0e0 end)
                 from list_size where mean > 0), 0) as expected_by_chance
from written
