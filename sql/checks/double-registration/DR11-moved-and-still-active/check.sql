-- Was a change of precinct approved while the line at the old precinct still gives the right to a ballot?
with change as (
  select person_record.person_id, person_record.tier, registration_change.record_id, from_precinct, to_precinct,
         coalesce(approved_at, '') as approved_at
  from registration_change
  join person_record on person_record.record_id = registration_change.record_id
  where person_record.tier <> 'probable'
    and from_precinct <> to_precinct
    and (approved_at is null or approved_at < :polling_day)
    and (until is null or until >= :polling_day)
), holding as (
  -- A later change back to the old precinct ends it.
  select change.*
  from change
  where not exists (select 1 from change as later
                    where later.person_id = change.person_id and later.to_precinct = change.from_precinct
                      and later.approved_at > change.approved_at)
), old_line as (
  select holding.person_id, holding.record_id as change_record, home.record_id, home.tier, home.voted
  from holding
  join active_home_entry as home on home.person_id = holding.person_id and home.precinct = holding.from_precinct
  where home.tier <> 'probable'
), evidence as (
  select person_id, record_id, 'old' as part, tier, voted from old_line
  union
  select holding.person_id, entry.record_id, 'new', entry.tier, entry.voted
  from holding
  join person_listing as entry on entry.person_id = holding.person_id and entry.precinct = holding.to_precinct
  where entry.tier <> 'probable' and holding.person_id in (select person_id from old_line)
  union
  select person_id, record_id, 'change', tier, null from holding where record_id in (select change_record from old_line)
)
select 'person ' || person_id as subject, record_id as record,
       count(*) filter (where part = 'old') over of_person as old_lines,
       count(*) filter (where part = 'old' and voted = 1) over of_person as old_marks,
       count(*) filter (where part = 'new') over of_person as new_lines,
       count(*) filter (where part = 'new' and voted = 1) over of_person as new_marks,
       count(*) filter (where tier = 'strong') over of_person as by_damaged_number
from evidence
window of_person as (partition by person_id)
order by person_id, record_id, part
