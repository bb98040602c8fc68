-- Is a ballot marked as given to one person on two or more lines of lists?
with marked_twice as (
  -- One number on one list is one line, however often it was exported.
  select person_id,
         count(distinct precinct || ' ' || list || ' ' || coalesce(entry_no, 'record ' || record_id)) as marks,
         count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(distinct line) filter (where may_be_other = 0) as ballots,
         count(distinct line) filter (where may_be_other = 0 and is_sure = 1) as sure_ballots,
         min(is_sure) as all_sure,
         count(distinct case when list = 'voter' then precinct || ' ' || coalesce(entry_no, 'record ' || record_id) end) as on_voter_lists,
         count(distinct case when list = 'supplementary' then precinct || ' ' || coalesce(entry_no, 'record ' || record_id) end)
           as on_supplementary_lists,
         count(distinct case when list = 'special' then precinct || ' ' || coalesce(entry_no, 'record ' || record_id) end) as on_special_lists
  from ballot_mark
  where tier <> 'probable'
  group by person_id
  having count(distinct precinct || ' ' || list || ' ' || coalesce(entry_no, 'record ' || record_id)) > 1
)
select 'person ' || marked_twice.person_id as subject, person_listing.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_precincts, marks, precincts, on_voter_lists, on_supplementary_lists, on_special_lists,
       count(*) filter (where person_listing.tier = 'strong') over (partition by marked_twice.person_id) as by_damaged_number
from marked_twice
join person_listing
  on person_listing.person_id = marked_twice.person_id
 and person_listing.tier <> 'probable'
 and person_listing.voted = 1
order by marked_twice.person_id, person_listing.record_id
