-- Was a person added here on election day who still has the right to a ballot on the voter list of another precinct?
with addition as (
  select tied_entry.*,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from tied_entry
  where list = 'supplementary'
), marking_precinct as (
  select precinct from precinct_list where list = 'voter' and struck_off_or_avc > 0
), home as (
  -- A list without a single mark, of an exclusion or of an AVC, cannot show that the mark for this AVC is lacking. A ballot on both
  -- lines is asked of any other ground: a court's decision or a registration of the day gives no second one.
  select tied_entry.*, 'home' as ground
  from tied_entry
  where list = 'voter'
    and coalesce(struck_off, 0) = 0
    and avc_serial is null
    and person_id in (select person_id from addition)
    and (precinct in (select precinct from marking_precinct)
      or person_id in (select person_id from addition where ground in ('residence', 'correction'))
      or (ballot is not null and person_id in (select person_id from addition where ground = 'other' and ballot is not null)))
    -- An approved change with the old line still there is DR11's.
    and record_id not in (select record_id from moved_line where is_entered = 1)
), entry as (
  select addition.*, precinct as added_at_precinct, null as home_precinct from addition
  union all
  select home.*, null, precinct from home
), told as (
  select person_id,
         replace(group_concat(distinct added_at_precinct order by added_at_precinct), ',', ', ') as list_of_added,
         replace(group_concat(distinct home_precinct order by home_precinct), ',', ', ') as list_of_homes,
         count(*) filter (where list = 'supplementary') as additions,
         count(*) filter (where ground = 'residence') as by_residence,
         count(*) filter (where ground = 'avc') as by_avc,
         count(*) filter (where list = 'voter') as home_entries,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(distinct ballot) as ballots, count(distinct sure_ballot) as sure_ballots,
         min(is_sure) as all_sure, min(is_mark_known) as marks_known
  from entry
  group by person_id
  -- Both lists and two precincts: then some addition and some home line stand in different precincts.
  having count(distinct list) = 2 and count(distinct precinct) > 1
)
select 'person ' || entry.person_id as subject,
       entry.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when ballot_marks > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballot_marks > 1 and ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_added, list_of_homes, additions, by_residence, by_avc, home_entries, told.ballot_marks, by_damaged_number
from told
join entry on entry.person_id = told.person_id
order by entry.person_id, entry.record_id
