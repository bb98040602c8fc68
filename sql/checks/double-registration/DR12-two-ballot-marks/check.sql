-- Is a ballot marked as given to one person on two or more lines of lists?
with marked_twice as (
  select person_id
  from person_listing
  where voted = 1 and tier <> 'probable'
  group by person_id
  having count(*) > 1
), line as (
  -- One number on one list is one line, however often it was exported.
  select person_listing.person_id, person_listing.precinct, person_listing.list,
         coalesce(person_listing.entry_no, 'record ' || person_listing.record_id) as line_no,
         max(person_listing.voted) as voted,
         max(case when basis = 'correction' then 1 else 0 end) as is_correction,
         min(substr(given_name_fold, 1, 1)) as least_initial, max(substr(given_name_fold, 1, 1)) as most_initial
  from marked_twice
  join person_listing on person_listing.person_id = marked_twice.person_id and person_listing.tier <> 'probable'
  group by person_listing.person_id, person_listing.precinct, person_listing.list,
           coalesce(person_listing.entry_no, 'record ' || person_listing.record_id)
), ballot as (
  -- A correction repeats the voter's line of the same precinct: two marks there are one ballot.
  select line.*
  from line
  left join line as corrected
    on line.is_correction = 1 and corrected.person_id = line.person_id and corrected.precinct = line.precinct
   and corrected.list = 'voter' and corrected.voted = 1
  where line.voted = 1 and corrected.person_id is null
), twice as (
  -- Given names with different initials are two people under one number: that is DR07.
  select person_id, count(*) as marks, count(distinct precinct) as precincts,
         count(*) filter (where list = 'voter') as on_voter_lists,
         count(*) filter (where list = 'supplementary') as on_supplementary_lists,
         count(*) filter (where list = 'special') as on_special_lists
  from ballot
  group by person_id
  having count(*) > 1 and coalesce(min(least_initial) = max(most_initial), 1 = 1)
)
select 'person ' || twice.person_id as subject, person_listing.record_id as record,
       twice.marks, twice.precincts, twice.on_voter_lists, twice.on_supplementary_lists, twice.on_special_lists,
       count(*) filter (where person_listing.tier = 'strong') over (partition by twice.person_id) as by_damaged_number
from twice
join person_listing
  on person_listing.person_id = twice.person_id
 and person_listing.tier <> 'probable'
 and person_listing.voted = 1
order by twice.person_id, person_listing.record_id
