-- Decisions that can be looked up: with a valid IIN, at a precinct whose list is loaded, and of corrections those that say what is to be written.
, looked_up as (
  select record_id from held union all select record_id from ordered_correction
)
select (select count(*) from looked_up) as examined,
       count(*) as decisions,
       count(*) filter (where iin is null) as without_iin,
       (select count(*) from looked_up) * :clerical_error_rate as expected_by_chance
from list_correction
