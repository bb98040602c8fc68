-- Is one person on the voter lists of two precincts, with the right to a ballot at both?
with active as (
  select person_id, tier, record_id, precinct, voted, given_name_fold
  from active_home_entry
  where tier <> 'probable'
), active_twice as (
  select person_id, count(distinct precinct) as precincts, count(distinct given_name_fold) as first_names
  from active
  group by person_id
  having count(distinct precinct) > 1
)
select 'person ' || active.person_id as subject,
       active.record_id as record,
       max(active_twice.precincts) over of_person as precincts,
       count(*) over of_person as entries,
       count(*) filter (where active.voted = 1) over of_person as ballot_marks,
       count(*) filter (where active.tier = 'strong') over of_person as by_damaged_number,
       max(active_twice.first_names) over of_person as first_names
from active_twice
join active
  on active.person_id = active_twice.person_id
window of_person as (partition by active.person_id)
order by active.person_id, active.record_id
