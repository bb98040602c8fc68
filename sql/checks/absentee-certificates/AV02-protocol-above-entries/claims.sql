-- Protocols that count voters with an AVC, beside the entries of them.
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
  -- Either book may hold the entry: the fuller one stands. Where not one entry of a TEC is loaded, its registers are not loaded.
  select figure.precinct, figure.record_id, figure.avc_used as in_protocol,
         case when coalesce(added.entries, 0) > coalesce(entered.entries, 0) then added.entries
              else coalesce(entered.entries, 0) end as entries,
         coalesce(entered.not_recorded, 0) as not_recorded,
         max(case when entered.precinct is null and added.precinct is null then 0 else 1 end)
           over (partition by coalesce(precinct.tec, 'precinct ' || figure.precinct)) as is_judged
  from precinct_figure as figure
  left join precinct on precinct.precinct = figure.precinct
  left join entered on entered.precinct = figure.precinct
  left join added on added.precinct = figure.precinct
  where figure.level = 'PEC' and figure.avc_used > 0
)
