-- Was an AVC used whose serial stands in no loaded register of issue?
with issued_serial as (
  -- Zeros in front are not compared: tables drop them.
  select distinct serial_series, serial_bare as bare_number, head, position
  from issued_position
), use_of_held_series as (
  -- A series that the loaded registers do not hold belongs to a register that is not loaded.
  select record_id, serial_series, serial_bare as bare_number, head, position,
         min(serial) over (partition by serial_series, serial_bare) as serial,
         count(*) over (partition by serial_series, serial_bare) as uses
  from used_position
  where serial_series in (select serial_series from issued_serial)
), unregistered as (
  -- Where either side leaves the series out, the number alone is enough to be in the register.
  select use_of_held_series.*
  from use_of_held_series
  left join issued_serial
    on issued_serial.bare_number = use_of_held_series.bare_number
   and (issued_serial.serial_series in (use_of_held_series.serial_series, '') or use_of_held_series.serial_series = '')
  where issued_serial.bare_number is null
    -- An issue to the user without its number may be this one.
    and not exists (select 1 from person_record as user_is
                    join person_record as holder on holder.person_id = user_is.person_id
                    join avc_issued on avc_issued.record_id = holder.record_id and avc_issued.serial_bare is null
                    where user_is.record_id = use_of_held_series.record_id)
), beside_issued as (
  select serial_series, head, cast(position - 1 as bigint) as position from issued_serial
  union all
  select serial_series, head, cast(position + 1 as bigint) from issued_serial
)
select 'serial ' || unregistered.serial as subject,
       unregistered.record_id as record,
       unregistered.uses,
       count(beside_issued.position) as issued_neighbours
from unregistered
left join beside_issued
  on beside_issued.serial_series = unregistered.serial_series and beside_issued.head = unregistered.head
 and beside_issued.position = unregistered.position
group by unregistered.record_id, unregistered.serial_series, unregistered.serial, unregistered.uses
order by unregistered.serial_series, unregistered.serial, unregistered.record_id
