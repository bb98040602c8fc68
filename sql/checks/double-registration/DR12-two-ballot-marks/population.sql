with marked_list as (
  -- A list without one ballot mark is a list from before polling: nobody on it could fail.
  select precinct, list
  from (select distinct precinct, list from person_listing) as shared
  where exists (select 1 from listing
                where listing.precinct = shared.precinct and listing.list = shared.list and listing.voted = 1)
), line as (
  -- One number on one list is one line, however often it was exported.
  select person_listing.person_id, person_listing.precinct, person_listing.list,
         coalesce(person_listing.entry_no, 'record ' || person_listing.record_id) as line_no,
         max(person_listing.voted) as voted,
         max(case when basis = 'correction' then 1 else 0 end) as is_correction,
         min(substr(given_name_fold, 1, 1)) as least_initial, max(substr(given_name_fold, 1, 1)) as most_initial
  from person_listing
  join marked_list on marked_list.precinct = person_listing.precinct and marked_list.list = person_listing.list
  where person_listing.tier <> 'probable'
  group by person_listing.person_id, person_listing.precinct, person_listing.list,
           coalesce(person_listing.entry_no, 'record ' || person_listing.record_id)
), person_on_lines as (
  select person_id, count(*) filter (where voted = 1) as marks
  from line
  group by person_id
  having count(*) > 1
)
select count(*) as examined,
       count(*) filter (where marks = 1) as once,
       count(*) filter (where marks >= 1) * :clerical_error_rate as expected_by_chance,
       count(*) filter (where marks >= 1) * :clerical_error_rate / 10 as expected_low
from person_on_lines
