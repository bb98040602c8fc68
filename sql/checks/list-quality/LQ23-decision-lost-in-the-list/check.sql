-- Which decisions on voter lists, made before polling day, are not carried out in the final list?
, at_precinct as (
  select precinct, sum(is_inclusion) as not_included, sum(is_correction) as not_corrected,
         count(*) - sum(is_inclusion) - sum(is_correction) as not_struck_off,
         sum(is_elsewhere) as elsewhere, sum(voted) as voted, sum(1 - is_by_number) as alike,
         count(*) as decisions
  from lost
  group by precinct
), evidence as (
  select precinct, record_id from lost
  union
  select precinct, entry_record from lost
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record_id as record,
       case when elsewhere = decisions then 'pattern' else 'needs-document' end as strength,
       case when elsewhere = decisions then 1 else 0 end as claim_all_listed_elsewhere,
       case when voted > 0 then 1 else 0 end as claim_voted_all_the_same,
       case when alike > 0 then 1 else 0 end as claim_found_by_likeness,
       not_included, not_struck_off, not_corrected, elsewhere
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
where evidence.record_id is not null
order by at_precinct.precinct, evidence.record_id
