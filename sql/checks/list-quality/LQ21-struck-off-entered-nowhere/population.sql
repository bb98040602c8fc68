select count(*) as examined,
       (select count(*) from registration_change) as changes,
       (select coalesce(sum(struck_off_or_avc - avc_on_line), 0) from precinct_list) as struck_off_lines,
       count(*) * :clerical_error_rate as expected_by_chance
from struck
