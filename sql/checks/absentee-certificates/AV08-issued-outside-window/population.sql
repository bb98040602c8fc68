select count(*) as examined,
       count(*) - count(issued_minute) as untimed,
       (select count(*) from avc_issued where issued_at is null) as undated,
       coalesce(sum(early), 0) as early,
       coalesce(sum(late), 0) as late,
       -- What a clock one hour ahead would explain: the same day, at most so many minutes after the last moment.
       coalesce(sum(in_grace), 0) as within_hour,
       count(*) * :date_error_rate as expected_by_chance
from dated_issue
