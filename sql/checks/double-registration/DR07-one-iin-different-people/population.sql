with entry as (
  select person_id
  from person_listing
  where iin is not null
  union all
  select person_id
  from avc_issued join person_record on person_record.record_id = avc_issued.record_id
  where iin is not null
  union all
  select person_id
  from avc_used join person_record on person_record.record_id = avc_used.record_id
  -- One file of issues and uses gives both with one record.
  where iin is not null and avc_used.record_id not in (select record_id from avc_issued)
  union all
  select person_id
  from residence_certificate join person_record on person_record.record_id = residence_certificate.record_id
  where iin is not null
), shared as (
  select person_id, count(*) as entries from entry group by person_id having count(*) > 1
)
select count(shared.person_id) as examined,
       coalesce(sum(entries), 0) as entries,
       coalesce(:typing_error_rate * iin_accident.listed_with_iin * iin_accident.hit_share, 0) as expected_by_chance
from iin_accident
left join shared on 1 = 1
where shared.person_id is not null or not exists (select 1 from shared)
