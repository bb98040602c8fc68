-- Which protocols leave open how many voters voted on an AVC?
with used as (
  select precinct, count(*) as uses from avc_used group by precinct
)
select 'precinct ' || protocol.precinct as subject,
       protocol.record_id as record,
       coalesce(used.uses, 0) as recorded_uses
from protocol
left join used on used.precinct = protocol.precinct
where protocol.avc_used is null
order by recorded_uses desc, protocol.precinct
