-- Was an AVC issued before the first or after the last moment for it?
, outside as (
  -- Where a second entry of the same AVC has a date inside, one of the two is a slip.
  select serial_series, serial_bare, min(serial) as serial, min(in_grace) as in_grace, min(issued_at) as issued_at
  from dated_issue
  group by serial_series, serial_bare
  having min(early + late) = 1
)
select 'serial ' || outside.serial as subject,
       dated_issue.record_id as record,
       outside.in_grace as claim_in_the_queue,
       outside.issued_at
from outside
join dated_issue on dated_issue.serial_series = outside.serial_series and dated_issue.serial_bare = outside.serial_bare
order by outside.serial_series, outside.serial_bare, dated_issue.record_id
