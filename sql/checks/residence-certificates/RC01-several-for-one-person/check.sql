-- Did one person get two or more residence certificates on polling day?
with on_polling_day as (
  select person_record.person_id, person_record.tier, residence_certificate.record_id, certificate_no, issued_minute, office, desk, address_fold
  from residence_certificate
  join person_record on person_record.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day
    and person_record.tier <> 'probable'
),
holder_of_two as (
  select person_id from on_polling_day group by person_id having count(*) >= 2
),
printed as (
  select distinct on_polling_day.*
  from holder_of_two
  join on_polling_day on on_polling_day.person_id = holder_of_two.person_id
),
-- Printed again: as an earlier one of the same office, desk and address, within minutes of it or under the same number.
-- What an extract leaves blank is held to agree, so that a gap in the data makes no second certificate.
reprint as (
  select distinct later.record_id
  from printed as later
  join printed as earlier
    on earlier.person_id = later.person_id
   and (coalesce(earlier.issued_minute, 0), earlier.record_id) < (coalesce(later.issued_minute, 0), later.record_id)
  where coalesce(earlier.office, later.office, '') = coalesce(later.office, earlier.office, '')
    and coalesce(earlier.desk, later.desk, '') = coalesce(later.desk, earlier.desk, '')
    and coalesce(earlier.address_fold, later.address_fold, '') = coalesce(later.address_fold, earlier.address_fold, '')
    and (coalesce(later.issued_minute - earlier.issued_minute, 0) <= :reprint_minutes
      or later.certificate_no = earlier.certificate_no)
),
certificate as (
  select * from printed where record_id not in (select record_id from reprint)
),
several as (
  select person_id, count(*) as certificates, count(distinct address_fold) as places
  from certificate
  group by person_id
  having count(*) >= 2
)
select 'person ' || certificate.person_id as subject,
       certificate.record_id as record,
       several.certificates,
       several.places,
       count(*) filter (where certificate.tier = 'strong') over (partition by certificate.person_id) as by_damaged_number
from several
join certificate on certificate.person_id = several.person_id
order by certificate.person_id, certificate.record_id
