with dated as (
  -- Of each file at most so many entries have a birth date, and so many an IIN.
  select source_file_id, max(records_loaded) as entries,
         max(case when field = 'birth_date' then filled_at_most else 0 end) as dates,
         max(case when of_iins = 1 then filled_at_most else 0 end) as numbers
  from file_field
  where extract in ('voter_list', 'supplementary_list', 'special_list')
  group by source_file_id
), witnessed as (
  select entries, case when dates = 0 then numbers else dates end as known,
         case when dates < numbers then dates else numbers end as both_written
  from dated
)
select coalesce(sum(known), 0) as examined,
       coalesce(sum(entries), 0) as entries,
       coalesce(sum(both_written), 0) as both_written,
       -- A grown voter looks a minor where both were written wrongly, or the one that there is, and the wrong year is so late.
       coalesce(sum(both_written), 0) * :typing_error_rate * :typing_error_rate
         + coalesce(sum(known - both_written), 0) * :typing_error_rate * :late_share as expected_by_chance
from witnessed
