-- Is one person on the voter list of a precinct and, added on election day, on its supplementary list as well?
with addition as (
  select person_id, tier, record_id, precinct, list, voted, given_name_fold,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from person_listing
  where list = 'supplementary'
    and tier <> 'probable'
), entry as (
  select person_id, tier, record_id, precinct, list, voted, given_name_fold, ground
  from addition
  where ground not in ('correction', 'avc')
  union all
  select person_id, tier, record_id, precinct, list, voted, given_name_fold, 'home'
  from active_home_entry
  where tier <> 'probable'
    and person_id in (select person_id from addition)
), on_both_lists as (
  select person_id, precinct, count(distinct given_name_fold) as first_names,
         coalesce(max(voted) filter (where list = 'voter') * max(voted) filter (where list = 'supplementary'), 0) as both_marked
  from entry
  group by person_id, precinct
  having count(distinct list) = 2
)
select 'person ' || entry.person_id as subject,
       entry.record_id as record,
       count(*) over of_person as entries,
       count(*) filter (where entry.ground = 'residence') over of_person as by_residence,
       count(*) filter (where entry.ground = 'other') over of_person as by_other,
       count(*) filter (where entry.tier = 'strong') over of_person as by_damaged_number,
       max(on_both_lists.both_marked) over of_person as both_marked,
       max(on_both_lists.first_names) over of_person as first_names
from on_both_lists
join entry
  on entry.person_id = on_both_lists.person_id
 and entry.precinct = on_both_lists.precinct
window of_person as (partition by entry.person_id)
order by entry.person_id, entry.record_id
