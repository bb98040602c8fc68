-- Did one person get two or more residence certificates on polling day?
with on_polling_day as (
  select tied_record.person_id, tied_record.tier, tied_record.is_sure, residence_certificate.record_id, certificate_no, issued_minute,
         office, desk, address_fold,
         replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(address_fold,
           '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', '') as street
  from residence_certificate
  join tied_record on tied_record.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day
), printed as (
  select *
  from on_polling_day
  where person_id in (select person_id from on_polling_day group by person_id having count(*) > 1)
),
-- Printed again: as an earlier one of the same office, desk and address, within minutes of it or under the same number.
-- What an extract leaves blank is held to agree, so that a gap in the data makes no second certificate.
reprint as (
  select later.record_id
  from printed as later
  join printed as earlier
    on earlier.person_id = later.person_id
   and (coalesce(earlier.issued_minute, 0), earlier.record_id) < (coalesce(later.issued_minute, 0), later.record_id)
  where coalesce(earlier.office, later.office, '') = coalesce(later.office, earlier.office, '')
    and coalesce(earlier.desk, later.desk, '') = coalesce(later.desk, earlier.desk, '')
    and coalesce(earlier.address_fold, later.address_fold, '') = coalesce(later.address_fold, earlier.address_fold, '')
    and (coalesce(later.issued_minute - earlier.issued_minute, 0) <= :reprint_minutes
      or later.certificate_no = earlier.certificate_no)
), certificate as (
  select * from printed where record_id not in (select record_id from reprint)
), several as (
  select person_id, count(*) as certificates, count(distinct address_fold) as places, count(distinct street) as streets,
         max(issued_minute) - min(issued_minute) as minutes, min(is_sure) as all_sure,
         count(*) filter (where tier = 'strong') as by_damaged_number
  from certificate
  group by person_id
  having count(*) > 1
), used as (
  select person_id, count(distinct precinct) as precincts
  from tied_entry
  where list = 'supplementary' and sure_ballot is not null
  group by person_id
)
select 'person ' || certificate.person_id as subject,
       certificate.record_id as record,
       case when streets > 1 and all_sure = 1 and coalesce(used.precincts, 0) > 1 then 'contradiction' else 'needs-document' end as strength,
       case when coalesce(used.precincts, 0) > 1 then 1 else 0 end as claim_two_ballots,
       all_sure as claim_one_person,
       case when places < 2 then 1 else 0 end as claim_same_address,
       case when places > 1 and streets < 2 then 1 else 0 end as claim_corrected_number,
       certificates, places, minutes, by_damaged_number
from several
join certificate on certificate.person_id = several.person_id
left join used on used.person_id = several.person_id
order by certificate.person_id, certificate.record_id
