-- Which precincts added voters whose certificates name only another settlement, one with precincts of its own?
, judged as (
  select record_id, precinct, got_ballot, max(is_here) as is_here
  from compared
  group by record_id, precinct, got_ballot
), at_precinct as (
  select precinct, count(*) as compared, count(*) filter (where is_here = 0) as elsewhere,
         max(case when is_here = 0 then got_ballot end) as got_ballot,
         count(*) filter (where is_here = 0 and got_ballot is null) as unknown
  from judged
  group by precinct
  having count(*) filter (where is_here = 0) >= :threshold
), evidence as (
  select precinct, record_id as record from judged where is_here = 0
  union
  select compared.precinct, compared.certificate_record
  from judged
  join compared on compared.record_id = judged.record_id
  where judged.is_here = 0
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record,
       case when got_ballot = 0 and unknown = 0 then 'pattern' else 'needs-document' end as strength,
       case when got_ballot = 1 then 1 when unknown = 0 then 0 end as claim_ballot_given,
       at_precinct.elsewhere, at_precinct.compared
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
