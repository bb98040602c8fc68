-- Persons struck off as deceased, by a decision or by their line of a voter list, and what speaks of their life: a ballot mark, or an AVC or
-- a certificate of a later day; a paper of the same day may have come first. `is_restored`: a later decision includes the voter again.
-- `is_one_number`: one valid IIN stands on both; `is_agreed`: the first names, spelled out, and the birth dates are one.
with included as (
  select tied_record.person_id, decided_at
  from list_correction
  join tied_record on tied_record.record_id = list_correction.record_id
  where action = 'include'
), struck as (
  select list_correction.record_id, decided_at, tied_record.person_id, tied_record.tier, tied_record.identity_agrees,
         case when exists (select 1 from included
                           where included.person_id = tied_record.person_id
                             and included.decided_at > list_correction.decided_at) then 1 else 0 end as is_restored
  from list_correction
  join tied_record on tied_record.record_id = list_correction.record_id
  where action = 'strike_off' and ground = 'deceased'
  union all
  -- Nobody says when the line was struck off: whatever includes the voter may be later, and no paper is known to be.
  select struck_as_deceased.record_id, null, tied_record.person_id, tied_record.tier, tied_record.identity_agrees,
         case when tied_record.person_id in (select person_id from included) then 1 else 0 end
  from struck_as_deceased
  join tied_record on tied_record.record_id = struck_as_deceased.record_id
), sign as (
  select struck.person_id, struck.record_id as struck_record, struck.is_restored, other.record_id,
         case when entry.voted = 1 then other.record_id end as ballot,
         case when entry.record_id is null then other.record_id end as paper,
         -- A mark on a line that is struck off may be that of the striking off.
         case when entry.struck_off = 1 then 1 else 0 end as is_on_struck_line,
         case when struck.tier = 'certain' and other.tier = 'certain' then 1 else 0 end as is_one_number,
         case when struck.identity_agrees + other.identity_agrees = 2 then 1 else 0 end as is_agreed
  from struck
  join tied_record as other on other.person_id = struck.person_id
  left join person_listing as entry on entry.person_id = struck.person_id and entry.record_id = other.record_id
  left join avc_issued on avc_issued.record_id = other.record_id
  left join residence_certificate on residence_certificate.record_id = other.record_id
  where entry.voted = 1 or substr(coalesce(avc_issued.issued_at, residence_certificate.issued_at), 1, 10) > struck.decided_at
)
