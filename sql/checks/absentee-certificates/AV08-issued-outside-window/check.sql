-- Was an AVC issued before the first or after the last moment for it?
with dated_issue as (
  -- Both sides are cut to the shorter of the two texts: a date without a time is compared with the date alone.
  select record_id, precinct, serial, serial_series, serial_bare, issued_at,
         -- Who stands in the queue at the last moment is served after it; a clock an hour off looks the same.
         case when length(:issue_until) > 10 and length(issued_at) > 10
               and substr(issued_at, 1, 10) = substr(:issue_until, 1, 10)
               and issued_minute - cast(substr(:issue_until, 12, 2) as integer) * 60
                     - cast(substr(:issue_until, 15, 2) as integer) between 1 and :grace_minutes then 1 else 0 end as is_in_grace,
         case when substr(issued_at, 1, length(:issue_from)) < substr(:issue_from, 1, length(issued_at)) then 1
              when substr(issued_at, 1, length(:issue_until)) > substr(:issue_until, 1, length(issued_at)) then 1
              else 0 end as is_outside
  from avc_issued
  where issued_at is not null
), always_outside as (
  -- Where a second entry of the same AVC has a date inside, one of the two is a slip.
  select *
  from (select dated_issue.*,
               min(is_outside) over (partition by serial_series, serial_bare, precinct) as all_outside
        from dated_issue) as compared
  where all_outside = 1
)
select 'serial ' || min(serial) over (partition by serial_series, serial_bare) as subject,
       record_id as record,
       min(is_in_grace) over (partition by serial_series, serial_bare) as claim_in_the_queue,
       min(issued_at) over (partition by serial_series, serial_bare) as issued_at
from always_outside
order by serial_series, serial_bare, record_id
