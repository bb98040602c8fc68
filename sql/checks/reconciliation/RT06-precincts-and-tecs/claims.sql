-- What was announced beside what the file of precincts holds.
with announced as (
  select precincts, tecs from announced_total
), loaded as (
  select count(*) as precincts, count(distinct coalesce(region, '') || '/' || tec) as tecs, count(tec) as with_tec from precinct
), compared as (
  select 'precincts' as name, loaded.precincts as loaded, announced.precincts as announced from loaded cross join announced
  union all
  -- TECs can be counted only where every precinct names its own.
  select 'tecs', case when loaded.with_tec = loaded.precincts then loaded.tecs end, announced.tecs from loaded cross join announced
)
