-- Which precincts have more voters than a precinct may have?
with listed as (
  -- Without those who are struck off or gone with an AVC.
  select precinct, entries - struck_off_or_avc as voters, first_record from precinct_list where list = 'voter'
), sized as (
  select known_precinct.precinct, known_precinct.type, known_precinct.record_id as precinct_record,
         coalesce(listed.voters, precinct_figure.voters_on_list) as voters,
         coalesce(listed.first_record, precinct_figure.record_id) as size_record
  from known_precinct
  left join listed on listed.precinct = known_precinct.precinct
  left join precinct_figure on precinct_figure.precinct = known_precinct.precinct and precinct_figure.level = 'PEC'
), too_large as (
  select precinct, voters, precinct_record, size_record from sized where voters > :voter_limit and type <> 'abroad'
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
