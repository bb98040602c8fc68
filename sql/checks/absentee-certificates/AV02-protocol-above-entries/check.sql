-- Does the protocol count more voters with an AVC than the precinct has entries of them?
with entered as (
  -- A use entered twice counts twice, in the precinct's favour.
  select precinct,
         count(*) filter (where coalesce(recorded, 1) = 1) as entries,
         count(*) filter (where recorded = 0) as not_recorded
  from avc_used
  group by precinct
), added as (
  select precinct, count(*) as entries
  from listing
  where list = 'supplementary' and (basis = 'avc' or avc_serial is not null)
  group by precinct
), compared as (
  -- Either book may hold the entry: the fuller one stands.
  select figure.precinct, figure.record_id, figure.avc_used as in_protocol,
         coalesce(precinct.tec, 'precinct ' || figure.precinct) as area,
         case when coalesce(added.entries, 0) > coalesce(entered.entries, 0) then added.entries
              else coalesce(entered.entries, 0) end as entries,
         coalesce(entered.not_recorded, 0) as not_recorded
  from precinct_figure as figure
  left join precinct on precinct.precinct = figure.precinct
  left join entered on entered.precinct = figure.precinct
  left join added on added.precinct = figure.precinct
  where figure.level = 'PEC' and figure.avc_used > 0
), reached as (
  -- Where not one entry of a TEC is loaded, its registers are not loaded.
  select area from compared group by area having max(entries + not_recorded) > 0
), failing as (
  select * from compared where in_protocol > entries and area in (select area from reached)
), evidence as (
  select precinct, record_id from failing
  union all
  select precinct, record_id from avc_used where precinct in (select precinct from failing)
)
select 'precinct ' || failing.precinct as subject,
       evidence.record_id as record,
       failing.in_protocol,
       failing.entries,
       failing.in_protocol - failing.entries as missing,
       failing.not_recorded
from failing
join evidence on evidence.precinct = failing.precinct
order by failing.precinct, evidence.record_id
