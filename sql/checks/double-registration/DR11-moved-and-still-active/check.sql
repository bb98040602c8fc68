-- Was a change of precinct approved while the line at the old precinct still gives the right to a ballot?
with evidence as (
  select person_id, record_id, 'old' as part, tier, voted from moved_line
  union
  select approved_change.person_id, entry.record_id, 'new', entry.tier, entry.voted
  from approved_change
  join tied_entry as entry on entry.person_id = approved_change.person_id and entry.precinct = approved_change.to_precinct
  where approved_change.record_id in (select change_record from moved_line)
  union
  select person_id, record_id, 'change', tier, null from approved_change where record_id in (select change_record from moved_line)
)
select 'person ' || person_id as subject, record_id as record,
       count(*) filter (where part = 'old') over of_person as old_lines,
       count(*) filter (where part = 'old' and voted = 1) over of_person as old_marks,
       count(*) filter (where part = 'new') over of_person as new_lines,
       count(*) filter (where part = 'new' and voted = 1) over of_person as new_marks,
       count(*) filter (where tier = 'strong') over of_person as by_damaged_number,
       count(*) filter (where tier = 'probable') over of_person as by_similarity
from evidence
window of_person as (partition by person_id)
order by person_id, record_id, part
