-- How many voters of a special precinct are still on the voter list of their home, and did any get a ballot on both?
with still_listed as (
  select special.precinct, special.record_id as special_record, home.record_id as home_record,
         case when special.voted = 1 and home.voted = 1 then special.record_id end as special_of_two_marks,
         case when 'strong' in (special.tier, home.tier) then special.record_id end as special_by_damage
  from person_listing as special
  join active_home_entry as home
    on home.person_id = special.person_id
   and home.tier <> 'probable'
   and home.precinct <> special.precinct
  where special.list = 'special'
    and special.tier <> 'probable'
), special_precinct as (
  select precinct,
         count(distinct special_record) as still_listed,
         count(distinct special_of_two_marks) as both_marked,
         count(distinct special_by_damage) as by_damaged_number
  from still_listed
  group by precinct
), special_size as (
  select special_precinct.precinct, count(*) as special_entries
  from special_precinct
  join listing on listing.precinct = special_precinct.precinct and listing.list = 'special'
  group by special_precinct.precinct
), evidence as (
  select precinct, special_record as record from still_listed
  union
  select precinct, home_record from still_listed
)
select 'precinct ' || evidence.precinct as subject,
       evidence.record,
       special_size.special_entries,
       special_precinct.still_listed,
       special_precinct.both_marked,
       special_precinct.by_damaged_number
from evidence
join special_precinct on special_precinct.precinct = evidence.precinct
join special_size on special_size.precinct = evidence.precinct
order by evidence.precinct, evidence.record
