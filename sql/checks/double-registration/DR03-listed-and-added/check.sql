-- Is one person on the voter list of a precinct and, added on election day, on its supplementary list as well?
with addition as (
  select tied_entry.*,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from tied_entry
  where list = 'supplementary'
), entry as (
  select *
  from addition
  where ground not in ('correction', 'avc')
  union all
  select tied_entry.*, 'home'
  from tied_entry
  where list = 'voter'
    and coalesce(struck_off, 0) = 0
    and avc_serial is null
    and person_id in (select person_id from addition)
), on_both_lists as (
  select person_id, precinct
  from entry
  group by person_id, precinct
  having count(distinct list) = 2
), cited as (
  select entry.*
  from on_both_lists
  join entry on entry.person_id = on_both_lists.person_id and entry.precinct = on_both_lists.precinct
), told as (
  select person_id, replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(*) as entries,
         count(*) filter (where ground = 'residence') as by_residence,
         count(*) filter (where ground = 'other') as by_other,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(distinct ballot) as ballots, count(distinct sure_ballot) as sure_ballots,
         min(is_sure) as all_sure, min(is_mark_known) as marks_known
  from cited
  group by person_id
)
select 'person ' || cited.person_id as subject,
       cited.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when ballot_marks > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballot_marks > 1 and ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_precincts, entries, by_residence, by_other, told.ballot_marks, by_damaged_number
from told
join cited on cited.person_id = told.person_id
order by cited.person_id, cited.record_id
