-- Entries of special lists with a date, and without one.
select count(added_at) as examined,
       count(*) - count(added_at) as undated,
       count(added_at) * :date_error_rate as expected_by_chance
from listing
where list = 'special'
