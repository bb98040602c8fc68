-- Is one person on the voter lists of two precincts, with the right to a ballot at both?
with active as (
  select *
  from tied_entry
  where list = 'voter'
    and coalesce(struck_off, 0) = 0
    and avc_serial is null
    and tier <> 'probable'
    -- An approved change with the old line still there is DR11's.
    and record_id not in (select record_id from moved_line where is_entered = 1)
), told as (
  select person_id, count(*) as entries, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(distinct ballot) as ballots, count(distinct sure_ballot) as sure_ballots,
         min(is_sure) as all_sure, min(is_mark_known) as marks_known
  from active
  group by person_id
  having count(distinct precinct) > 1
)
select 'person ' || active.person_id as subject,
       active.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when ballot_marks > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballot_marks > 1 and ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_precincts, precincts, entries, told.ballot_marks, by_damaged_number
from told
join active on active.person_id = told.person_id
order by active.person_id, active.record_id
