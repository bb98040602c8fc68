with marked_list as (
  -- A list without one ballot mark is a list from before polling: nobody on it could fail.
  select precinct, list from precinct_list where voted > 0
), person_on_lines as (
  -- One number on one list is one line, however often it was exported.
  select person_id,
         count(distinct precinct || ' ' || list || ' ' || coalesce(entry_no, 'record ' || record_id)) as lines,
         count(distinct case when voted = 1
                             then precinct || ' ' || list || ' ' || coalesce(entry_no, 'record ' || record_id) end) as marks
  from person_listing
  where tier <> 'probable'
    and (precinct, list) in (select precinct, list from marked_list)
  group by person_id
)
select count(*) as examined,
       count(*) filter (where marks = 1) as once,
       count(*) filter (where marks >= 1) * :clerical_error_rate as expected_by_chance,
       count(*) filter (where marks >= 1) * :clerical_error_rate / 10e0 as expected_low
from person_on_lines
where lines > 1
