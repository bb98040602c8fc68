-- Did the holder of a used AVC also get a ballot at home?
, marked as (
  select person_id, count(*) as home_marks, count(avc_serial) as with_serial, max(is_ballot) as is_ballot, max(is_sure) as sure_mark,
         max(is_sure * is_ballot) as sure_ballot
  from home_line
  where voted = 1
  group by person_id
), holder as (
  -- What a use says of the person is its own: where the register alone names the holder, the serial may be a neighbour's.
  select avc_holder.person_id, count(*) as uses,
         coalesce(max(tied_avc_use.is_sure), 0) as sure_use, max(tied_avc_use.is_taken) as is_taken,
         max(case when tied_avc_use.is_sure = 1 then tied_avc_use.is_taken end) as sure_and_taken
  from avc_holder
  left join tied_avc_use on tied_avc_use.record_id = avc_holder.record_id and tied_avc_use.person_id = avc_holder.person_id
  group by avc_holder.person_id
), evidence as (
  select person_id, record_id from avc_holder
  union
  select person_id, record_id from home_line where voted = 1
  union
  select tied_record.person_id, avc_issued.record_id
  from avc_issued
  join tied_record on tied_record.record_id = avc_issued.record_id
)
select 'person ' || holder.person_id as subject,
       evidence.record_id as record,
       case when sure_and_taken = 1 and sure_ballot = 1 then 'contradiction' else 'needs-document' end as strength,
       case when sure_use = 1 then sure_and_taken else is_taken end as claim_taken,
       case when sure_use = 1 and (sure_ballot = 1 or (is_ballot = 0 and sure_mark = 1)) then 1 else 0 end as claim_one_person,
       1 - is_ballot as claim_receipt_possible,
       holder.uses, marked.home_marks, marked.with_serial
from marked
join holder on holder.person_id = marked.person_id
join evidence on evidence.person_id = marked.person_id
order by holder.person_id, evidence.record_id
