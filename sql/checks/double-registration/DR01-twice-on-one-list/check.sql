-- Does one person stand on two lines of the same list of one precinct?
, on_two_lines as (
  select person_id, precinct, list
  from standing
  group by person_id, precinct, list
  -- One number is one line, however often it was exported; an entry without a number is a line of its own.
  having count(distinct entry_no) + count(*) filter (where entry_no is null) > 1
     -- Where every line of a voter list carries an AVC, none gives a ballot.
     and count(*) filter (where list <> 'voter' or avc_serial is null) > 0
), entry as (
  select standing.*
  from on_two_lines
  join standing
    on standing.person_id = on_two_lines.person_id and standing.precinct = on_two_lines.precinct and standing.list = on_two_lines.list
), told as (
  select person_id, replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(*) as entries,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(distinct ballot) as ballots, count(distinct sure_ballot) as sure_ballots,
         min(is_sure) as all_sure, min(is_mark_known) as marks_known
  from entry
  group by person_id
)
select 'person ' || entry.person_id as subject,
       entry.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when ballot_marks > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballot_marks > 1 and ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_precincts, entries, told.ballot_marks, by_damaged_number
from told
join entry on entry.person_id = told.person_id
order by entry.person_id, entry.record_id
