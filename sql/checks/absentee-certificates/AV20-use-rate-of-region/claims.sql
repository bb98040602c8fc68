-- The AVCs that each region issued, and how many of them were used anywhere.
with used_serial as (
  select distinct serial_series, serial_bare as bare_number from avc_used
), issued_serial as (
  select avc_issued.serial_series, avc_issued.serial_bare as bare_number, min(precinct.region) as region
  from avc_issued
  join precinct on precinct.precinct = avc_issued.precinct
  where precinct.region is not null and avc_issued.serial_bare is not null
  group by avc_issued.serial_series, avc_issued.serial_bare
), by_region as (
  select issued_serial.region, count(*) as issued, count(used_serial.bare_number) as used
  from issued_serial
  left join used_serial
    on used_serial.serial_series = issued_serial.serial_series and used_serial.bare_number = issued_serial.bare_number
  group by issued_serial.region
)
