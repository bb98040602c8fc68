select coalesce(sum(is_judged), 0) as examined,
       count(*) - coalesce(sum(is_judged), 0) as other_precincts,
       coalesce(sum(is_judged), 0) * :typing_error_rate as expected_by_chance
from line
