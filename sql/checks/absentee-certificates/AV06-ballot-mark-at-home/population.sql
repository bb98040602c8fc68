with use_of_holder as (
  select min(avc_use_by_person.person_id) as person_id, avc_use_by_person.host_precinct
  from avc_use_by_person
  where avc_use_by_person.tier <> 'probable'
  group by avc_use_by_person.record_id, avc_use_by_person.host_precinct
  having min(avc_use_by_person.person_id) = max(avc_use_by_person.person_id)
), home_entry as (
  select distinct person_listing.person_id, person_listing.precinct
  from (select distinct person_id from use_of_holder) as holder
  join person_listing on person_listing.person_id = holder.person_id
  left join use_of_holder
    on use_of_holder.person_id = holder.person_id and use_of_holder.host_precinct = person_listing.precinct
  where person_listing.list = 'voter'
    and person_listing.tier <> 'probable'
    and use_of_holder.person_id is null
), marked_list as (
  -- A list without one ballot mark is a list from before polling: nobody on it could fail.
  select precinct from precinct_list where list = 'voter' and voted > 0
), looked_at as (
  select count(distinct home_entry.person_id) as holders
  from home_entry
  join marked_list on marked_list.precinct = home_entry.precinct
)
select holders as examined,
       (select count(*) from avc_used) as uses,
       (select count(distinct person_id) from home_entry) as found_at_home,
       holders * :clerical_error_rate as expected_by_chance
from looked_at
