select coalesce(sum(is_stated), 0) as examined,
       coalesce(sum(received) filter (where is_stated = 1), 0) as received,
       count(*) - coalesce(sum(is_stated), 0) as incomplete,
       coalesce(sum(is_stated), 0) * :clerical_error_rate as expected_by_chance
from account
