-- Persons struck off as deceased, by a decision or by their line of a voter list, and what speaks of their life: a ballot mark, or an AVC or
-- a certificate of a later day; a paper of the same day may have come first. `is_restored`: a later decision includes the voter again.
with struck as (
  select list_correction.record_id, decided_at, tied_record.person_id, tied_record.is_sure,
         case when exists (select 1 from list_correction as later
                           where later.iin = list_correction.iin and later.action = 'include'
                             and later.decided_at > list_correction.decided_at) then 1 else 0 end as is_restored
  from list_correction
  join tied_record on tied_record.record_id = list_correction.record_id
  where action = 'strike_off' and ground = 'deceased' and tier = 'certain'
  union all
  -- Nobody says when the line was struck off: whatever includes the voter may be later, and no paper is known to be.
  select struck_as_deceased.record_id, null, tied_record.person_id, tied_record.is_sure,
         case when exists (select 1 from list_correction as included
                           join tied_record as same on same.record_id = included.record_id
                           where same.person_id = tied_record.person_id and included.action = 'include') then 1 else 0 end
  from struck_as_deceased
  join tied_record on tied_record.record_id = struck_as_deceased.record_id
  where tier = 'certain'
), sign as (
  select struck.person_id, struck.record_id as struck_record, struck.is_restored, other.record_id,
         case when entry.voted = 1 then other.record_id end as ballot,
         case when entry.record_id is null then other.record_id end as paper,
         -- A mark on a line that is struck off may be that of the striking off.
         case when entry.struck_off = 1 then 1 else 0 end as is_on_struck_line,
         case when struck.is_sure + other.is_sure = 2 then 1 else 0 end as is_sure
  from struck
  join tied_record as other on other.person_id = struck.person_id
  left join person_listing as entry on entry.person_id = struck.person_id and entry.record_id = other.record_id
  left join avc_issued on avc_issued.record_id = other.record_id
  left join residence_certificate on residence_certificate.record_id = other.record_id
  where other.tier = 'certain'
    and (entry.voted = 1 or substr(coalesce(avc_issued.issued_at, residence_certificate.issued_at), 1, 10) > struck.decided_at)
)
