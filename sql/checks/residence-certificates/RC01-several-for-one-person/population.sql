with on_polling_day as (
  select residence_certificate.iin, person_record.person_id
  from residence_certificate
  left join person_record on person_record.record_id = residence_certificate.record_id and person_record.tier <> 'probable'
  where substr(issued_at, 1, 10) = :polling_day
)
-- A mistyped IIN passes the check digit 9 times in 100 and must then hit a number in use among the 9,919 of its head.
select count(*) filter (where iin is not null or person_id is not null) as examined,
       count(*) as certificates,
       coalesce(:typing_error_rate * count(iin) * 0.09 * count(iin)
         / nullif(count(distinct substr(iin, 1, 7)), 0) / 9919.0, 0) as expected_by_chance
from on_polling_day
