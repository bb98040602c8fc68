-- Do the registers of AVCs issued, and the host precincts' records of AVCs used, make the announced totals?
, by_serial as (
  select name, serial_series, serial_number, count(*) as records from register group by name, serial_series, serial_number
), rejected as (
  select register_name.name, sum(loaded_file.records_rejected) as records
  from (select distinct name from register) as register_name
  join loaded_file on loaded_file.extract in (register_name.name, 'avc')
  group by register_name.name
), counted as (
  -- One serial written twice may be one AVC or two series written without their letters; a rejected record, or one whose number
  -- cannot be read, may be an AVC.
  select by_serial.name, count(by_serial.serial_number) as least, sum(by_serial.records) + rejected.records as most
  from by_serial
  join rejected on rejected.name = by_serial.name
  group by by_serial.name, rejected.records
)
select case counted.name when 'avc_issued' then 'AVCs issued' else 'AVCs used' end as subject, null as record,
       counted.least, counted.most, whole.announced,
       case when whole.announced > counted.most then whole.announced - counted.most
            else counted.least - whole.announced end as difference
from counted
join whole on whole.name = counted.name
where whole.announced not between counted.least and counted.most
order by subject
