select count(distinct issue_record) as examined,
       (select count(*) from issue) as issued,
       count(distinct issue_record) * :clerical_error_rate as expected_by_chance
from holder_line
