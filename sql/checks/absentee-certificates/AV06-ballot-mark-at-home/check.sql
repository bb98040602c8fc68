-- Did the holder of a used AVC also get a ballot at home?
with use_of_holder as (
  -- A person known only by likeness of names and dates is no holder here, nor is one of several for the same use.
  select min(avc_use_by_person.person_id) as person_id, avc_use_by_person.record_id, avc_use_by_person.host_precinct
  from avc_use_by_person
  where avc_use_by_person.tier <> 'probable'
  group by avc_use_by_person.record_id, avc_use_by_person.host_precinct
  having min(avc_use_by_person.person_id) = max(avc_use_by_person.person_id)
), holder as (
  select person_id, count(distinct record_id) as uses from use_of_holder group by person_id
), mark_at_home as (
  -- A host may enter the holder on its own list: only precincts where this person used no AVC are home.
  select holder.person_id, person_listing.record_id, person_listing.avc_serial
  from holder
  join person_listing on person_listing.person_id = holder.person_id
  left join use_of_holder
    on use_of_holder.person_id = holder.person_id and use_of_holder.host_precinct = person_listing.precinct
  where person_listing.list = 'voter'
    and person_listing.tier <> 'probable'
    and person_listing.voted = 1
    and use_of_holder.person_id is null
), holder_with_mark as (
  select holder.person_id, holder.uses, count(*) as home_marks, count(mark_at_home.avc_serial) as with_serial
  from holder
  join mark_at_home on mark_at_home.person_id = holder.person_id
  group by holder.person_id, holder.uses
), evidence as (
  select person_id, record_id from use_of_holder
  union
  select person_id, record_id from mark_at_home
  union
  select holder.person_id, avc_issued.record_id
  from holder
  join person_record on person_record.person_id = holder.person_id and person_record.tier <> 'probable'
  join avc_issued on avc_issued.record_id = person_record.record_id
)
select 'person ' || holder_with_mark.person_id as subject,
       evidence.record_id as record,
       holder_with_mark.uses,
       holder_with_mark.home_marks,
       holder_with_mark.with_serial
from holder_with_mark
join evidence on evidence.person_id = holder_with_mark.person_id
order by holder_with_mark.person_id, evidence.record_id
