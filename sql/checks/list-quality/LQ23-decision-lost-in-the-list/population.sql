-- Decisions that can be looked up: with a valid IIN, at a precinct whose list is loaded.
select (select count(*) from held) as examined,
       count(*) as decisions,
       count(*) filter (where iin is null) as without_iin,
       (select count(*) from held) * :clerical_error_rate as expected_by_chance
from list_correction
