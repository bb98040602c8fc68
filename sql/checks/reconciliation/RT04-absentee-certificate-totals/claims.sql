-- The registers of AVCs issued and used, and the TECs that they reach of those that there are.
with register as (
  -- A TEC that issued AVCs itself writes no region: where two regions have one of its name it is taken for the first.
  select 'avc_issued' as name, serial_series, serial_number, coalesce(precinct.region, home.region) as region,
         coalesce(precinct.tec, avc_issued.tec) as tec
  from avc_issued
  left join precinct on precinct.precinct = avc_issued.precinct
  left join (select tec, min(region) as region from precinct group by tec) as home on home.tec = avc_issued.tec
  union all
  select 'avc_used', serial_series, serial_number, precinct.region, precinct.tec
  from avc_used
  left join precinct on precinct.precinct = avc_used.precinct
), reach as (
  -- A register is whole where it reaches every TEC: precincts that issued or took none are in no register.
  select name, count(*) as records, count(distinct coalesce(region, '') || '/' || tec) as tecs from register group by name
), tecs as (
  select coalesce((select tecs from announced_total),
                  (select nullif(count(distinct coalesce(region, '') || '/' || tec), 0) from precinct)) as needed
), whole as (
  select reach.name, official.value as announced
  from reach
  join tecs on tecs.needed <= reach.tecs
  join coverage on coverage.is_complete = 1
  join official on official.name = reach.name
)
