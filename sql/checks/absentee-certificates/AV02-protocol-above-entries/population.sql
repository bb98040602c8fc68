with entered as (
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
  select figure.avc_used as in_protocol,
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
  select area, max(entries + not_recorded) as entries from compared group by area
), judged as (
  select compared.in_protocol, compared.entries, case when reached.entries > 0 then 1 else 0 end as is_judged
  from compared
  join reached on reached.area = compared.area
)
select count(*) filter (where is_judged = 1) as examined,
       count(*) filter (where is_judged = 0) as not_reached,
       count(*) filter (where is_judged = 1 and in_protocol > entries) as affected,
       coalesce(round(100.0 * count(*) filter (where is_judged = 1 and in_protocol > entries)
         / nullif(count(*) filter (where is_judged = 1), 0), 1), 0) as affected_percent,
       round(100.0 * :observed_share, 1) as observed_percent,
       coalesce(sum(case when in_protocol * :clerical_error_rate < 1 then in_protocol * :clerical_error_rate else 1 end)
         filter (where is_judged = 1), 0.0) as expected_by_chance
from judged
