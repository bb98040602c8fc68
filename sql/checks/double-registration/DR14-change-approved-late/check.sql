-- Which changes of precinct were approved after the last day for them?
, entered as (
  select late.record_id, min(entry.record_id) as entry_record, max(entry.voted) as voted
  from late
  join person_listing as entry on entry.person_id = late.person_id and entry.precinct = late.to_precinct
  group by late.record_id
), at_precinct as (
  select late.to_precinct, count(*) as changes, count(entered.record_id) as entered,
         count(*) filter (where entered.voted = 1) as voted, max(late.approved_at) as latest
  from late
  left join entered on entered.record_id = late.record_id
  group by late.to_precinct
), evidence as (
  select to_precinct, record_id from late
  union
  select late.to_precinct, entered.entry_record from entered join late on late.record_id = entered.record_id
)
select 'precinct ' || at_precinct.to_precinct as subject, evidence.record_id as record,
       case when entered > 0 then 'needs-document' else 'pattern' end as strength,
       case when entered > 0 then 1 else 0 end as claim_took_effect,
       changes, entered, voted, latest
from at_precinct
join evidence on evidence.to_precinct = at_precinct.to_precinct
order by at_precinct.to_precinct, evidence.record_id
