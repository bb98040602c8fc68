-- A miscopied serial meets that of another holder where it becomes one in use: at the worst every time.
select count(*) as examined,
       (select count(*) from avc_issued) as issued,
       (select is_anew from numbering) as numbered_anew,
       count(*) * :typing_error_rate as expected_by_chance
from named_issue
