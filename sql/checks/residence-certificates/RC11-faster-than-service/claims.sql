-- The people whom an operator served at a desk on polling day, and how many within the hour that begins with each.
with served as (
  -- A person printed twice was served once.
  select certificate_desk.desk_day, residence_certificate.operator,
         coalesce(person_record.person_id, -residence_certificate.record_id) as visitor,
         min(issued_minute) as minute, min(residence_certificate.record_id) as record_id
  from residence_certificate
  join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  left join person_record on person_record.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day and issued_minute is not null and operator is not null
  group by visitor, certificate_desk.desk_day, residence_certificate.operator
), hour as (
  select served.*,
         count(*) over (partition by desk_day, operator order by minute range between current row and 59 following) as busiest
  from served
)
