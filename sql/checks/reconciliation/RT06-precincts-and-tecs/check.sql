-- Does the file of precincts hold more precincts or TECs than the commission announced?
with announced as (
  select (select max(value) from official where name = 'precincts') as precincts,
         (select max(value) from official where name = 'tecs') as tecs
), loaded as (
  select count(*) as precincts, count(distinct tec) as tecs, count(tec) as with_tec from precinct
), compared as (
  select 'precincts' as name, loaded.precincts as loaded, announced.precincts as announced from loaded cross join announced
  union all
  -- TECs can be counted only where every precinct names its own.
  select 'tecs', case when loaded.with_tec = loaded.precincts then loaded.tecs end, announced.tecs from loaded cross join announced
)
select case name when 'precincts' then 'number of precincts' else 'number of tecs' end as subject, null as record,
       loaded, announced, loaded - announced as excess
from compared
where loaded > announced
order by subject
