with register as (
  select 'avc_issued' as name, coalesce(precinct.tec, avc_issued.tec) as tec
  from avc_issued
  left join precinct on precinct.precinct = avc_issued.precinct
  union all
  select 'avc_used', precinct.tec
  from avc_used
  left join precinct on precinct.precinct = avc_used.precinct
),
reach as (
  select name, count(*) as records, count(distinct tec) as tecs from register group by name
),
tecs as (
  select coalesce((select max(value) from official where name = 'tecs'),
                  (select nullif(count(distinct tec), 0) from precinct)) as needed
)
select count(*) filter (where coverage.is_complete = 1 and reach.tecs >= tecs.needed and official.value is not null) as examined,
       coalesce(max(reach.records) filter (where reach.name = 'avc_issued'), 0) as issued,
       coalesce(max(reach.tecs) filter (where reach.name = 'avc_issued'), 0) as issued_tecs,
       coalesce(max(reach.records) filter (where reach.name = 'avc_used'), 0) as used,
       coalesce(max(reach.tecs) filter (where reach.name = 'avc_used'), 0) as used_tecs,
       coalesce(max(tecs.needed), 0) as tecs,
       coalesce(max(coverage.precincts_loaded), 0) as precincts_loaded,
       coalesce(max(coverage.precincts_announced), 0) as precincts_announced
from coverage
cross join tecs
left join reach on 1 = 1
left join official on official.name = reach.name
