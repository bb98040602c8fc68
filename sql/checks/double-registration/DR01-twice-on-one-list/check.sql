-- Does one person stand on two lines of the same list of one precinct?
, on_two_lines as (
  select person_id, precinct, list, count(distinct given_name_fold) as first_names
  from standing
  group by person_id, precinct, list
  -- One number is one line, however often it was exported; an entry without a number is a line of its own.
  having count(distinct entry_no) + count(*) filter (where entry_no is null) > 1
     -- Where every line of a voter list carries an AVC, none gives a ballot.
     and count(*) filter (where list <> 'voter' or avc_serial is null) > 0
)
select 'person ' || standing.person_id as subject,
       standing.record_id as record,
       count(*) over of_person as entries,
       count(*) filter (where standing.voted = 1) over of_person as ballot_marks,
       count(*) filter (where standing.tier = 'strong') over of_person as by_damaged_number,
       max(on_two_lines.first_names) over of_person as first_names
from on_two_lines
join standing
  on standing.person_id = on_two_lines.person_id
 and standing.precinct = on_two_lines.precinct
 and standing.list = on_two_lines.list
window of_person as (partition by standing.person_id)
order by standing.person_id, standing.record_id
