-- Which recounts changed a number, or were held without a decision?
, at_precinct as (
  -- One recount may stand in the protocol and in the TEC's entry: a decision that either of them names is of both.
  select precinct, max(recount_changed) as is_changed, max(is_decided) as is_decided,
         case when min(level) = max(level) then min(level) else 'both' end as level
  from recount
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject, recount.record_id as record,
       case when at_precinct.is_decided = 1 then 'pattern' else 'needs-document' end as strength,
       at_precinct.is_changed as claim_changed,
       at_precinct.is_decided as claim_decided,
       at_precinct.level
from at_precinct
join recount on recount.precinct = at_precinct.precinct
where at_precinct.is_changed = 1 or at_precinct.is_decided = 0
order by at_precinct.precinct, record
