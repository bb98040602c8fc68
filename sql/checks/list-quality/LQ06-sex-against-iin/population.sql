with written as (
  -- At most so many entries have both.
  select coalesce(sum(case when number.filled_at_most < other.filled_at_most then number.filled_at_most
                           else other.filled_at_most end), 0) as both_written,
         coalesce(sum(number.records_loaded), 0) as entries
  from file_field as number
  join file_field as other on other.source_file_id = number.source_file_id
  where number.extract = 'voter_list' and number.field = 'iin' and other.field in ('patronymic', 'full_name')
), list_size as (
  select entries * :slip_rate as mean,
         case when :least_share * entries > :threshold then :least_share * entries else :threshold * 1.0 end as needed
  from precinct_list
  where list = 'voter'
)
select written.both_written as examined,
       written.entries,
       written.both_written * :slip_rate as expected_entries,
       -- Chernoff's bound for the upper tail of a Poisson count, summed over the precincts.
       coalesce((select sum(case when needed > mean then exp(needed - mean - needed * ln(needed / mean)) else 1.0 end)
                 from list_size where mean > 0), 0) as expected_by_chance
from written
