select count(*) as examined,
       (select count(*) from avc_issued) as issued,
       count(*) filter (where found = 'named') as by_name,
       2.0e0 * count(*) * :typing_error_rate as expected_by_chance
from judged
