-- Was a person added here on election day who still has the right to a ballot on the voter list of another precinct?
with addition as (
  select person_id, tier, record_id, precinct, list, voted, given_name_fold,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from person_listing
  where list = 'supplementary'
    and tier <> 'probable'
), marking_precinct as (
  select precinct from precinct_list where list = 'voter' and struck_off_or_avc > 0
), home as (
  -- A list without a single mark, of an exclusion or of an AVC, cannot show that the mark for this AVC is lacking.
  select person_id, tier, record_id, precinct, list, voted, given_name_fold, 'home' as ground
  from active_home_entry
  where tier <> 'probable'
    and person_id in (select person_id from addition)
    and (precinct in (select precinct from marking_precinct)
      or person_id in (select person_id from addition where ground in ('residence', 'correction')))
), entry as (
  select * from addition
  union all
  select * from home
), in_both_places as (
  -- Both lists and two precincts: then some addition and some home line stand in different precincts.
  select person_id, count(distinct given_name_fold) as first_names,
         coalesce(max(voted) filter (where list = 'voter') * max(voted) filter (where list = 'supplementary'), 0) as both_marked
  from entry
  group by person_id
  having count(distinct list) = 2 and count(distinct precinct) > 1
)
select 'person ' || entry.person_id as subject,
       entry.record_id as record,
       count(*) filter (where entry.list = 'supplementary') over of_person as additions,
       count(*) filter (where entry.ground = 'residence') over of_person as by_residence,
       count(*) filter (where entry.ground = 'avc') over of_person as by_avc,
       count(*) filter (where entry.list = 'voter') over of_person as home_entries,
       count(*) filter (where entry.tier = 'strong') over of_person as by_damaged_number,
       max(in_both_places.both_marked) over of_person as both_marked,
       max(in_both_places.first_names) over of_person as first_names
from in_both_places
join entry
  on entry.person_id = in_both_places.person_id
window of_person as (partition by entry.person_id)
order by entry.person_id, entry.record_id
