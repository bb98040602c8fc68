-- Which corrections that an earlier state had are not in the later one any more?
, at_precinct as (
  select precinct, count(distinct change_id) as voters, count(*) as lost, sum(is_decided) as decided
  from lost
  group by precinct
), corrected as (
  select to_precinct as precinct, count(*) as corrections
  from earlier_change
  where kind = 'corrected'
  group by to_precinct
), evidence as (
  select precinct, before_record as record_id from lost
  union
  select precinct, after_record from lost
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record_id as record,
       case when decided > 0 then 'needs-document' else 'pattern' end as strength,
       case when decided > 0 then 1 else 0 end as claim_decided,
       case when lost = corrections then 1 else 0 end as claim_all_lost,
       voters, lost as old_again, corrections, decided
from at_precinct
join corrected on corrected.precinct = at_precinct.precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record_id
