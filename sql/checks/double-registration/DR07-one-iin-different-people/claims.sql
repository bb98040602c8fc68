-- The records of valid IINs that several people bear, as linking parted them. Lists of an earlier election do not count.
with entry as (
  select shared_iin.iin_no, shared_iin.bearer, listing.record_id, list, precinct, voted, surname_fold, given_name_fold, birth_date
  from shared_iin join listing on listing.record_id = shared_iin.record_id
  union all
  select shared_iin.iin_no, shared_iin.bearer, avc_issued.record_id, 'avc', null, null, surname_fold, given_name_fold, birth_date
  from shared_iin join avc_issued on avc_issued.record_id = shared_iin.record_id
  union all
  select shared_iin.iin_no, shared_iin.bearer, avc_used.record_id, 'avc', null, null, surname_fold, given_name_fold, birth_date
  from shared_iin join avc_used on avc_used.record_id = shared_iin.record_id
  -- One file of issues and uses gives both with one record.
  where avc_used.record_id not in (select record_id from avc_issued)
  union all
  select shared_iin.iin_no, shared_iin.bearer, residence_certificate.record_id, 'certificate', null, null, surname_fold, given_name_fold, birth_date
  from shared_iin join residence_certificate on residence_certificate.record_id = shared_iin.record_id
  union all
  select shared_iin.iin_no, shared_iin.bearer, registration_change.record_id, 'change', null, null, surname_fold, given_name_fold, birth_date
  from shared_iin join registration_change on registration_change.record_id = shared_iin.record_id
  union all
  select shared_iin.iin_no, shared_iin.bearer, disqualified.record_id, 'register', null, null, surname_fold, given_name_fold, birth_date
  from shared_iin join disqualified on disqualified.record_id = shared_iin.record_id
), shared as (
  select iin_no, min(record_id) as first_record, count(*) as entries, count(distinct bearer) filter (where bearer > 0) as bearers
  from entry
  group by iin_no
  having count(distinct bearer) filter (where bearer > 0) > 1
)
