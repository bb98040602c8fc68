with dated_issue as (
  select issued_at, issued_minute,
         case when substr(issued_at, 1, length(:issue_from)) < substr(:issue_from, 1, length(issued_at))
              then 1 else 0 end as early,
         case when substr(issued_at, 1, length(:issue_until)) > substr(:issue_until, 1, length(issued_at))
              then 1 else 0 end as late
  from avc_issued
  where issued_at is not null
), counted as (
  select count(*) as dated,
         count(*) filter (where issued_minute is null) as untimed,
         count(*) filter (where early = 1) as early,
         count(*) filter (where late = 1) as late,
         -- What a clock one hour ahead would explain: the same day, at most so many minutes after the last moment.
         count(*) filter (where late = 1
           and length(:issue_until) > 10
           and substr(issued_at, 1, 10) = substr(:issue_until, 1, 10)
           and issued_minute <= cast(substr(:issue_until, 12, 2) as integer) * 60
                                + cast(substr(:issue_until, 15, 2) as integer) + :grace_minutes) as within_hour
  from dated_issue
)
select dated as examined,
       untimed,
       (select count(*) from avc_issued where issued_at is null) as undated,
       early,
       late,
       within_hour,
       dated * :date_error_rate as expected_by_chance
from counted
