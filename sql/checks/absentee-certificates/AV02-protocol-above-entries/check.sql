-- Does the protocol count more voters with an AVC than the precinct has entries of them?
, failing as (
  select * from compared where is_judged = 1 and in_protocol > entries
), evidence as (
  select precinct, record_id from failing
  union all
  select precinct, record_id from avc_used
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
