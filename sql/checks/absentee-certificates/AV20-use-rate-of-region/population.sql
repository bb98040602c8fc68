with used_serial as (
  select distinct serial_series, ltrim(serial_number, '0') as bare_number from avc_used
), issued_serial as (
  select avc_issued.serial_series, ltrim(avc_issued.serial_number, '0') as bare_number, min(precinct.region) as region
  from avc_issued
  join precinct on precinct.precinct = avc_issued.precinct
  where precinct.region is not null
  group by avc_issued.serial_series, ltrim(avc_issued.serial_number, '0')
), by_region as (
  select issued_serial.region, count(*) as issued, count(used_serial.bare_number) as used
  from issued_serial
  left join used_serial
    on used_serial.serial_series = issued_serial.serial_series and used_serial.bare_number = issued_serial.bare_number
  group by issued_serial.region
), counted as (
  select count(*) filter (where issued >= :fewest_issued) as large,
         count(*) as regions,
         coalesce(sum(issued), 0) as issued,
         coalesce(sum(used), 0) as used
  from by_region
)
select case when coverage.is_complete = 1 and counted.regions > 1 then counted.large else 0 end as examined,
       counted.issued, counted.used,
       coalesce(round(100.0 * counted.used / nullif(counted.issued, 0), 1), 0) as used_percent,
       round(100.0 * :official_share, 1) as official_percent,
       coverage.precincts_loaded,
       coalesce(coverage.precincts_announced, 0) as precincts_announced,
       case when coverage.is_complete = 1 and counted.regions > 1
            then counted.large * 4.0 / (9 * :limit * :limit) else 0.0 end as expected_by_chance
from counted
cross join coverage
