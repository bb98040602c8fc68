-- Which precincts have more voters than a precinct may have?
with listed as (
  select precinct, count(*) as entries, min(record_id) as first_entry from listing where list = 'voter' group by precinct
), marked as (
  -- Struck off, or gone with an AVC.
  select precinct, count(*) as entries
  from listing
  where (struck_off = 1 or avc_serial is not null) and list = 'voter'
  group by precinct
), sized as (
  select known_precinct.precinct, known_precinct.type, known_precinct.record_id as precinct_record,
         coalesce(listed.entries - coalesce(marked.entries, 0), precinct_figure.voters_on_list) as voters,
         coalesce(listed.first_entry, precinct_figure.record_id) as size_record
  from known_precinct
  left join listed on listed.precinct = known_precinct.precinct
  left join marked on marked.precinct = known_precinct.precinct
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
