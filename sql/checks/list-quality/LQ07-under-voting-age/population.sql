with written as (
  -- At most so many entries have both.
  select coalesce(sum(case when number.filled_at_most < other.filled_at_most then number.filled_at_most
                           else other.filled_at_most end), 0) as both_written,
         coalesce(sum(number.records_loaded), 0) as entries
  from file_field as number
  join file_field as other on other.source_file_id = number.source_file_id
  where number.of_iins = 1 and other.field = 'birth_date'
    and number.extract in ('voter_list', 'supplementary_list', 'special_list')
)
select both_written as examined,
       entries,
       -- A grown voter looks a minor only where both were written wrongly.
       both_written * :typing_error_rate * :typing_error_rate as expected_by_chance
from written
