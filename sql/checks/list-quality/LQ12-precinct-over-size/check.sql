-- Which precincts have more voters than a precinct may have?
with too_large as (
  select precinct, voters, precinct_record, size_record from precinct_size where voters > :voter_limit and type <> 'abroad'
), evidence as (
  -- A whole list is no readable evidence: the precinct's own record, and the first entry or the protocol that gives the size.
  select precinct, precinct_record as record_id from too_large where precinct_record is not null
  union
  select precinct, size_record from too_large
)
select 'precinct ' || too_large.precinct as subject, evidence.record_id as record, too_large.voters
from too_large
join evidence on evidence.precinct = too_large.precinct
order by too_large.voters desc, too_large.precinct, evidence.record_id
