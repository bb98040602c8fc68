-- Did the holder of a used AVC also get a ballot at home?
with use_of_holder as (
  -- One of several persons for the same use is no holder. Likeness of names and dates counts where chance gives less of it.
  select min(avc_use_by_person.person_id) as person_id, avc_use_by_person.record_id, avc_use_by_person.host_precinct
  from avc_use_by_person
  where avc_use_by_person.tier <> 'probable'
     or exists (select 1 from similarity where found > by_chance)
  group by avc_use_by_person.record_id, avc_use_by_person.host_precinct
  having min(avc_use_by_person.person_id) = max(avc_use_by_person.person_id)
), holder as (
  -- What a use says of the person is its own: where the register alone names the holder, the serial may be a neighbour's.
  select use_of_holder.person_id, count(distinct use_of_holder.record_id) as uses,
         coalesce(max(tied_avc_use.is_sure), 0) as sure_use, max(tied_avc_use.is_taken) as is_taken,
         max(case when tied_avc_use.is_sure = 1 then tied_avc_use.is_taken end) as sure_and_taken
  from use_of_holder
  left join tied_avc_use
    on tied_avc_use.record_id = use_of_holder.record_id and tied_avc_use.person_id = use_of_holder.person_id
  group by use_of_holder.person_id
), mark_at_home as (
  -- A host may enter the holder on its own list: only precincts where this person used no AVC are home.
  select holder.person_id, person_listing.record_id, person_listing.avc_serial,
         case when person_listing.tier = 'certain' then person_listing.identity_agrees else 0 end as is_sure,
         -- A signature beside a serial, or on a line struck off, may be the receipt of the AVC.
         case when person_listing.avc_serial is null and coalesce(person_listing.struck_off, 0) = 0 then 1 else 0 end as is_ballot
  from holder
  join person_listing on person_listing.person_id = holder.person_id
  left join use_of_holder
    on use_of_holder.person_id = holder.person_id and use_of_holder.host_precinct = person_listing.precinct
  where person_listing.list = 'voter'
    and (person_listing.tier <> 'probable' or exists (select 1 from similarity where found > by_chance))
    and person_listing.voted = 1
    and use_of_holder.person_id is null
), marked as (
  select person_id, count(*) as home_marks, count(avc_serial) as with_serial, max(is_ballot) as is_ballot,
         max(is_sure) as sure_mark, max(is_sure * is_ballot) as sure_ballot
  from mark_at_home
  group by person_id
), evidence as (
  select person_id, record_id from use_of_holder
  union
  select person_id, record_id from mark_at_home
  union
  select holder.person_id, avc_issued.record_id
  from holder
  join tied_record on tied_record.person_id = holder.person_id
  join avc_issued on avc_issued.record_id = tied_record.record_id
)
select 'person ' || holder.person_id as subject,
       evidence.record_id as record,
       case when sure_and_taken = 1 and sure_ballot = 1 then 'contradiction' else 'needs-document' end as strength,
       case when sure_use = 1 then sure_and_taken else is_taken end as claim_taken,
       case when sure_use = 1 and (sure_ballot = 1 or (is_ballot = 0 and sure_mark = 1)) then 1 else 0 end as claim_one_person,
       1 - is_ballot as claim_receipt_possible,
       holder.uses, marked.home_marks, marked.with_serial
from holder
join marked on marked.person_id = holder.person_id
join evidence on evidence.person_id = holder.person_id
order by holder.person_id, evidence.record_id
