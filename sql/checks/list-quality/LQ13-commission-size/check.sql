-- Which PECs have another number of members than their number of voters calls for?
, differing as (
  select * from judged where members < at_least or members > at_most
), evidence as (
  select precinct, precinct_record as record_id from differing
  union
  select precinct, size_record from differing
)
select 'precinct ' || differing.precinct as subject, evidence.record_id as record,
       differing.members, differing.voters, differing.called_for
from differing
join evidence on evidence.precinct = differing.precinct
order by differing.precinct, evidence.record_id
