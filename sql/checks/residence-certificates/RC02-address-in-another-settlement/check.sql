-- Which precincts added voters whose certificates name only another settlement, one with precincts of its own?
, judged as (
  select record_id, precinct, max(is_here) as is_here from compared group by record_id, precinct
), at_precinct as (
  select precinct, count(*) as compared, count(*) filter (where is_here = 0) as elsewhere
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
select 'precinct ' || at_precinct.precinct as subject, evidence.record, at_precinct.elsewhere, at_precinct.compared
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
