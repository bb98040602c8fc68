-- Did one desk on one day give one certificate number to two or more people?
with numbered as (
  select residence_certificate.record_id, certificate_no, office, desk, substr(issued_at, 1, 10) as day, residence_certificate.iin,
         residence_certificate.address_fold,
         coalesce(cast(person_record.person_id as text), residence_certificate.iin) as person,
         -- A corrected IIN makes no second person where given name and birth date agree.
         coalesce(given_name_fold || ' ' || birth_date, residence_certificate.iin) as name_and_birth
  from residence_certificate
  left join person_record on person_record.record_id = residence_certificate.record_id
  where residence_certificate.iin is not null
    -- The word "without" or a row of zeros is no number. A blank office, desk or day meets nothing below.
    and substr(certificate_no, length(certificate_no)) between '0' and '9' and replace(certificate_no, '0', '') <> ''
), shared as (
  select certificate_no, office, desk, day, count(*) as certificates, count(distinct person) as people,
         count(distinct address_fold) as places, count(address_fold) as placed, min(record_id) as first_record
  from numbered
  group by certificate_no, office, desk, day
  having count(distinct person) >= 2 and count(distinct name_and_birth) >= 2
)
select 'certificate ' || shared.certificate_no || ', ' || shared.office || ', ' || shared.desk || ', ' || shared.day as subject,
       numbered.record_id as record,
       case when shared.places = 1 and shared.placed = shared.certificates then 'pattern' else 'needs-document' end as strength,
       case when shared.places = 1 and shared.placed = shared.certificates then 1 when shared.places > 1 then 0 end as claim_one_dwelling,
       shared.people, shared.certificates
from shared
join numbered
  on numbered.certificate_no = shared.certificate_no and numbered.office = shared.office
 and numbered.desk = shared.desk and numbered.day = shared.day
order by shared.first_record, numbered.record_id
