-- Entries of registers of issue with a date, beside the window of issue.
with dated_issue as (
  -- Both sides are cut to the shorter of the two texts: a date without a time is compared with the date alone.
  select record_id, serial, serial_series, serial_bare, issued_at, issued_minute,
         case when substr(issued_at, 1, length(:issue_from)) < substr(:issue_from, 1, length(issued_at)) then 1 else 0 end as early,
         case when substr(issued_at, 1, length(:issue_until)) > substr(:issue_until, 1, length(issued_at)) then 1 else 0 end as late,
         -- Who stands in the queue at the last moment is served after it; a clock an hour off looks the same.
         case when substr(issued_at, 1, 10) = substr(:issue_until, 1, 10)
               and issued_minute - cast(substr(:issue_until, 12, 2) as bigint) * 60
                     - cast(substr(:issue_until, 15, 2) as bigint) between 1 and :grace_minutes then 1 else 0 end as in_grace
  from avc_issued
  where issued_at is not null
)
