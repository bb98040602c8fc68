-- Does a voter list line bear the serial of an AVC that no loaded register of issue holds?
with registering_precinct as (
  select distinct precinct from avc_issued where precinct is not null
), issued_serial as (
  select distinct serial_series as series, serial_bare as bare_number from avc_issued
), line as (
  -- Distinct, here and below: the few marked lines are picked out once, before anything is joined to them.
  select distinct record_id, avc_serial_series as series, avc_serial as serial,
         avc_serial_bare as bare_number,
         coalesce(struck_off, 0) as struck_off, coalesce(voted, 0) as voted,
         -- A precinct without any registered issue is one whose register is not loaded.
         case when precinct in (select precinct from registering_precinct) then 1 else 0 end as is_judged
  from listing
  -- Words where the serial should stand say that there is one, and not which.
  where avc_serial is not null and avc_serial_number is not null
    and list = 'voter'
), unregistered as (
  -- Where either side leaves the series out, the number alone is enough to be in the register.
  select distinct line.*
  from line
  left join issued_serial
    on issued_serial.bare_number = line.bare_number
   and (issued_serial.series in (line.series, '') or line.series = '')
  where line.is_judged = 1 and issued_serial.bare_number is null
), issued_to_voter as (
  select unregistered.record_id as line_record, avc_issued.record_id
  from unregistered
  join person_record as voter on voter.record_id = unregistered.record_id
  join person_record as holder on holder.person_id = voter.person_id
  join avc_issued on avc_issued.record_id = holder.record_id
), issued_otherwise as (
  select line_record, count(*) as issues from issued_to_voter group by line_record
)
select 'serial ' || min(unregistered.serial) over of_serial as subject,
       unregistered.record_id as record,
       count(*) over of_serial as lines,
       sum(unregistered.struck_off) over of_serial as struck_off,
       sum(unregistered.voted) over of_serial as ballot_marks,
       sum(coalesce(issued_otherwise.issues, 0)) over of_serial as issued_otherwise
from unregistered
left join issued_otherwise on issued_otherwise.line_record = unregistered.record_id
window of_serial as (partition by unregistered.series, unregistered.bare_number)
order by unregistered.series, unregistered.bare_number, unregistered.record_id
