-- Was one person added on election day in two precincts?
with addition as (
  select tied_entry.*,
         coalesce(basis, case when avc_serial is not null then 'avc' when certificate_no is not null then 'residence' end,
                  'other') as ground
  from tied_entry
  where list = 'supplementary'
    and coalesce(basis, 'other') <> 'correction'
), told as (
  select person_id, count(*) as additions, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(*) filter (where ground = 'residence') as by_residence,
         count(*) filter (where ground = 'avc') as by_avc,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(distinct ballot) as ballots, count(distinct sure_ballot) as sure_ballots,
         min(is_sure) as all_sure, min(is_mark_known) as marks_known
  from addition
  group by person_id
  having count(distinct precinct) > 1
)
select 'person ' || addition.person_id as subject,
       addition.record_id as record,
       case when sure_ballots > 1 then 'contradiction' else 'needs-document' end as strength,
       case when ballot_marks > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when sure_ballots > 1 then 1 else all_sure end as claim_one_person,
       case when ballot_marks > 1 and ballots < 2 then 1 else 0 end as claim_one_ballot_possible,
       list_of_precincts, additions, precincts, by_residence, by_avc, told.ballot_marks, by_damaged_number
from told
join addition on addition.person_id = told.person_id
order by addition.person_id, addition.record_id
