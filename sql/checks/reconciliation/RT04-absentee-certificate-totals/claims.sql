-- The registers of AVCs issued and used, and the TECs that they reach of those that there are.
with register as (
  select 'avc_issued' as name, serial_series, serial_number, coalesce(precinct.tec, avc_issued.tec) as tec
  from avc_issued
  left join precinct on precinct.precinct = avc_issued.precinct
  union all
  select 'avc_used', serial_series, serial_number, precinct.tec
  from avc_used
  left join precinct on precinct.precinct = avc_used.precinct
), reach as (
  -- A register is whole where it reaches every TEC: precincts that issued or took none are in no register.
  select name, count(*) as records, count(distinct tec) as tecs from register group by name
), tecs as (
  select coalesce((select max(value) from official where name = 'tecs'),
                  (select nullif(count(distinct tec), 0) from precinct)) as needed
)
