-- Was a change of precinct approved while the line at the old precinct still gives the right to a ballot?
with change as (
  select record_id, iin, from_precinct, to_precinct, coalesce(approved_at, '') as approved_at
  from registration_change
  where iin is not null
    and from_precinct <> to_precinct
    and (approved_at is null or approved_at < :polling_day)
    and (until is null or until >= :polling_day)
), holding as (
  -- A later change back to the old precinct ends it.
  select change.*
  from change
  where not exists (select 1 from change as later
                    where later.iin = change.iin and later.to_precinct = change.from_precinct
                      and later.approved_at > change.approved_at)
), old_line as (
  -- One pass over each old precinct's list, so that no index on the IIN of all lists is needed.
  select holding.record_id as change_record, holding.iin, listing.record_id, listing.voted
  from (select distinct from_precinct from holding) as old
  join listing on listing.precinct = old.from_precinct and listing.list = 'voter'
  join holding on holding.from_precinct = listing.precinct and holding.iin = listing.iin
  where coalesce(listing.struck_off, 0) = 0 and listing.avc_serial is null
), new_line as (
  select holding.record_id as change_record, holding.iin, listing.record_id, listing.voted
  from (select distinct to_precinct from holding where iin in (select iin from old_line)) as target
  join listing on listing.precinct = target.to_precinct and listing.list in ('voter', 'special', 'supplementary')
  join holding on holding.to_precinct = listing.precinct and holding.iin = listing.iin
), evidence as (
  select iin, record_id, 'old' as part, voted from old_line
  union select iin, record_id, 'new', voted from new_line where iin in (select iin from old_line)
  union select iin, record_id, 'change', null from holding where record_id in (select change_record from old_line)
), named as (
  select evidence.iin, coalesce(cast(max(person_record.person_id) as text), 'r' || min(evidence.record_id)) as name
  from evidence
  left join person_record on person_record.record_id = evidence.record_id
  group by evidence.iin
)
select 'person ' || named.name as subject, evidence.record_id as record,
       count(*) filter (where part = 'old') over of_person as old_lines,
       count(*) filter (where part = 'old' and voted = 1) over of_person as old_marks,
       count(*) filter (where part = 'new') over of_person as new_lines,
       count(*) filter (where part = 'new' and voted = 1) over of_person as new_marks
from named
join evidence on evidence.iin = named.iin
window of_person as (partition by evidence.iin)
order by evidence.record_id, part
