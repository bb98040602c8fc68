-- Certificates of polling day with a registration date, and how many days old it was.
with dated as materialized (
  select residence_certificate.record_id, coalesce(certificate_desk.desk_day, 'office not named') as desk, registration_age.age
  from residence_certificate
  join registration_age on registration_age.record_id = residence_certificate.record_id
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day
)
