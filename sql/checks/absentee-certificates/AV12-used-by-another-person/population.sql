select count(*) as examined,
       count(*) filter (where is_other = 1 and own_unused = 1) as own_unused,
       count(*) * :typing_error_rate as expected_by_chance
from judged
