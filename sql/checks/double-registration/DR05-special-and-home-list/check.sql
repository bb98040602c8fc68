-- How many voters of a special precinct are still on the voter list of their home, and did any get a ballot on both?
with pair as (
  -- A shared number is not yet one person: an initial compares nothing, and a name taken in marriage is no other person.
  select special.precinct, special.record_id as special_record, home.record_id as home_record,
         case when special.voted = 1 and home.voted = 1 then special.record_id end as marked,
         case when 'strong' in (special.tier, home.tier) then special.record_id end as by_damage,
         case when length(special.given_name_fold) > 1 and special.given_name_fold = home.given_name_fold
               and (special.birth_date = home.birth_date
                    or (special.birth_date is null or home.birth_date is null)
                       and special.surname_fold = home.surname_fold)
              then special.record_id end as agreeing
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
         count(distinct marked) as both_marked,
         count(distinct by_damage) as by_damaged_number,
         count(*) - count(agreeing) as pairs_not_agreeing,
         count(distinct case when marked = agreeing then marked end) as marked_agreeing
  from pair
  group by precinct
), special_size as (
  select special_precinct.precinct, count(*) as special_entries
  from special_precinct
  join listing on listing.precinct = special_precinct.precinct and listing.list = 'special'
  group by special_precinct.precinct
), mark_column as (
  -- Where a list has no column of marks nobody knows who got a ballot.
  select count(distinct extract) as lists
  from file_column
  join source_file on source_file.source_file_id = file_column.source_file_id
  where status = 'complete' and field = 'voted' and filled > 0 and extract in ('voter_list', 'special_list')
), evidence as (
  select precinct, special_record as record from pair
  union
  select precinct, home_record from pair
)
select 'precinct ' || evidence.precinct as subject, evidence.record,
       case when marked_agreeing > 0 then 'contradiction' when both_marked > 0 then 'needs-document' else 'pattern' end as strength,
       case when both_marked > 0 then 1 when mark_column.lists = 2 then 0 end as claim_two_ballot_marks,
       case when marked_agreeing > 0 or both_marked = 0 and pairs_not_agreeing = 0 then 1 else 0 end as claim_names_and_dates_agree,
       special_entries, still_listed, both_marked, marked_agreeing, by_damaged_number
from evidence
join special_precinct on special_precinct.precinct = evidence.precinct
join special_size on special_size.precinct = evidence.precinct
cross join mark_column
order by evidence.precinct, evidence.record
