-- Was one person added on election day in two precincts?
with addition as (
  select person_id, tier, record_id, precinct, voted, given_name_fold,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from person_listing
  where list = 'supplementary'
    and tier <> 'probable'
    and coalesce(basis, 'other') <> 'correction'
), in_two_precincts as (
  select person_id, count(distinct precinct) as precincts, count(distinct given_name_fold) as first_names
  from addition
  group by person_id
  having count(distinct precinct) > 1
)
select 'person ' || addition.person_id as subject,
       addition.record_id as record,
       count(*) over of_person as additions,
       max(in_two_precincts.precincts) over of_person as precincts,
       count(*) filter (where addition.ground = 'residence') over of_person as by_residence,
       count(*) filter (where addition.ground = 'avc') over of_person as by_avc,
       count(*) filter (where addition.voted = 1) over of_person as ballot_marks,
       count(*) filter (where addition.tier = 'strong') over of_person as by_damaged_number,
       max(in_two_precincts.first_names) over of_person as first_names
from in_two_precincts
join addition
  on addition.person_id = in_two_precincts.person_id
window of_person as (partition by addition.person_id)
order by addition.person_id, addition.record_id
