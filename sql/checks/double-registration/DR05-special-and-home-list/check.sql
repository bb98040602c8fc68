-- How many voters of a special precinct are still on the voter list of their home, and did any get a ballot on both?
with pair as (
  select special.precinct, special.record_id as special_record, home.record_id as home_record,
         case when special.voted = 1 and home.voted = 1 then special.record_id end as marked,
         case when 'probable' in (special.tier, home.tier) then null
              when 'strong' in (special.tier, home.tier) then special.record_id end as by_damage,
         case when 'probable' in (special.tier, home.tier) then special.record_id end as by_similarity,
         special.is_mark_known * home.is_mark_known as is_mark_known,
         case when special.is_sure = 1 and home.is_sure = 1 then special.record_id end as agreeing,
         case when special.ballot is not null and home.ballot is not null then special.record_id end as two_ballots
  from tied_entry as special
  join tied_entry as home
    on home.person_id = special.person_id
   and home.list = 'voter'
   and coalesce(home.struck_off, 0) = 0
   and home.avc_serial is null
   and home.precinct <> special.precinct
  where special.list = 'special'
), special_precinct as (
  select precinct,
         count(distinct special_record) as still_listed,
         count(distinct marked) as both_marked,
         count(distinct by_damage) as by_damaged_number,
         count(distinct by_similarity) as by_similarity,
         count(*) - count(agreeing) as pairs_not_agreeing,
         count(two_ballots) as two_ballots, min(is_mark_known) as marks_known,
         count(distinct case when two_ballots = agreeing then two_ballots end) as marked_agreeing
  from pair
  group by precinct
), special_size as (
  select special_precinct.precinct, count(*) as special_entries
  from special_precinct
  join listing on listing.precinct = special_precinct.precinct and listing.list = 'special'
  group by special_precinct.precinct
), evidence as (
  select precinct, special_record as record from pair
  union
  select precinct, home_record from pair
)
select 'precinct ' || evidence.precinct as subject, evidence.record,
       case when marked_agreeing > 0 then 'contradiction' when both_marked > 0 then 'needs-document' else 'pattern' end as strength,
       case when both_marked > 0 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       case when marked_agreeing > 0 or pairs_not_agreeing = 0 then 1 else 0 end as claim_one_person,
       case when both_marked > 0 and two_ballots = 0 then 1 else 0 end as claim_one_ballot_possible,
       special_entries, still_listed, both_marked, marked_agreeing, by_damaged_number, by_similarity
from evidence
join special_precinct on special_precinct.precinct = evidence.precinct
join special_size on special_size.precinct = evidence.precinct
order by evidence.precinct, evidence.record
