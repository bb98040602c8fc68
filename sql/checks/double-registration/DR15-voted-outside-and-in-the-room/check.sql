-- Who got a ballot outside the room, and another one in a room or elsewhere?
, second as (
  -- The voter may have been added at home for the ballot that was taken there.
  select vote_outside.person_id, vote_outside.record_id as first_record, ballot_mark.record_id, ballot_mark.precinct,
         case when ballot_mark.precinct <> vote_outside.precinct then 1 else 0 end as is_elsewhere,
         case when vote_outside.is_sure = 1 and ballot_mark.is_sure = 1 then 1 else 0 end as is_sure,
         -- A mark that says itself that the ballot was given outside the room may be of the very ballot.
         case when ballot_mark.may_be_other = 1 or listing.home_vote = 1 then 1 else 0 end as may_be_other
  from vote_outside
  join ballot_mark on ballot_mark.person_id = vote_outside.person_id
  join listing on listing.record_id = ballot_mark.record_id
  where ballot_mark.precinct <> vote_outside.precinct
     or (ballot_mark.list = 'voter' and coalesce(listing.home_vote, 0) = 0
         and vote_outside.precinct in (select precinct from unmarked))
  union all
  select vote_outside.person_id, vote_outside.record_id, other.record_id, other.precinct, 1,
         case when vote_outside.is_sure = 1 and other.is_sure = 1 then 1 else 0 end, 0
  from vote_outside
  join vote_outside as other on other.person_id = vote_outside.person_id and other.precinct > vote_outside.precinct
), ranked as (
  -- What is said of a person is said of the two ballots that leave the least doubt.
  select person_id, is_sure, is_elsewhere, may_be_other,
         case when is_sure = 1 and is_elsewhere = 1 and may_be_other = 0 then 1 else 0 end as is_proven,
         row_number() over (partition by person_id
                            order by is_sure + is_elsewhere - may_be_other desc, is_sure desc, is_elsewhere desc, first_record, record_id) as place
  from second
), of_person as (
  select * from ranked where place = 1
), evidence as (
  select person_id, first_record as record, 1 as is_outside from second
  union
  select second.person_id, second.record_id, case when vote_outside.record_id is null then 0 else 1 end
  from second
  left join vote_outside on vote_outside.record_id = second.record_id
)
select 'person ' || of_person.person_id as subject, evidence.record,
       case when is_proven = 1 then 'contradiction' else 'needs-document' end as strength,
       is_sure as claim_one_person,
       is_elsewhere as claim_elsewhere,
       may_be_other as claim_one_ballot_possible,
       sum(is_outside) over (partition by of_person.person_id) as ballots_outside,
       sum(1 - is_outside) over (partition by of_person.person_id) as marks
from of_person
join evidence on evidence.person_id = of_person.person_id
order by of_person.person_id, evidence.record
