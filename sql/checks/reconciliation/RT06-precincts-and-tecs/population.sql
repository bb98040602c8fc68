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
select count(*) filter (where loaded > 0 and announced is not null) as examined,
       coalesce(max(loaded) filter (where name = 'precincts'), 0) as precincts,
       coalesce(max(announced) filter (where name = 'precincts'), 0) as announced_precincts,
       coalesce(max(loaded) filter (where name = 'tecs'), 0) as tecs,
       coalesce(max(announced) filter (where name = 'tecs'), 0) as announced_tecs,
       (select count(*) from precinct
        where not exists (select 1 from listing where listing.precinct = precinct.precinct)
          and not exists (select 1 from precinct_figure where precinct_figure.precinct = precinct.precinct)) as without_records
from compared
