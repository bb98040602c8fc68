-- Was one AVC serial used in two or more precincts?
with use_of_serial as (
  -- Zeros in front are not compared: tables drop them. Where others have a series, a number without one names no AVC.
  select record_id, precinct, serial_series, serial_number, ltrim(serial_number, '0') as bare_number
  from avc_used
  where serial_series <> '' or (select max(serial_series) from avc_used) = ''
), used_in_two as (
  select serial_series, bare_number,
         min(serial_number) as serial_number,
         cast(min(serial_number) as bigint) as position,
         count(distinct precinct) as precincts,
         count(*) as uses
  from use_of_serial
  group by serial_series, bare_number
  having count(distinct precinct) > 1
), issued_not_used as (
  select serial_series, cast(serial_number as bigint) as position from avc_issued
  except
  select serial_series, cast(serial_number as bigint) from avc_used
), beside_unused as (
  select serial_series, cast(position - 1 as bigint) as position from issued_not_used
  union all
  select serial_series, cast(position + 1 as bigint) from issued_not_used
), with_neighbours as (
  -- An unused neighbour is where a slip of the pen would have come from.
  select used_in_two.serial_series, used_in_two.bare_number, count(beside_unused.position) as unused_neighbours
  from used_in_two
  left join beside_unused
    on beside_unused.serial_series = used_in_two.serial_series and beside_unused.position = used_in_two.position
  group by used_in_two.serial_series, used_in_two.bare_number
)
select 'serial ' || trim(used_in_two.serial_series || ' ' || used_in_two.serial_number) as subject,
       use_of_serial.record_id as record,
       used_in_two.precincts,
       used_in_two.uses,
       with_neighbours.unused_neighbours
from use_of_serial
join used_in_two
  on used_in_two.serial_series = use_of_serial.serial_series and used_in_two.bare_number = use_of_serial.bare_number
join with_neighbours
  on with_neighbours.serial_series = used_in_two.serial_series and with_neighbours.bare_number = used_in_two.bare_number
order by used_in_two.serial_series, used_in_two.serial_number, use_of_serial.record_id
