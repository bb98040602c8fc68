-- Changes with a date of decision, and without one.
select (select count(*) from dated) as examined,
       count(*) filter (where approved_at is null) as undated,
       (select count(*) from dated) * :date_error_rate as expected_by_chance
from registration_change
