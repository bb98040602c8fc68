-- Which addresses stand on the certificates of more people on polling day than live in one home?
with shared_address as (
  select address_fold
  from residence_certificate
  where substr(issued_at, 1, 10) = :polling_day
  group by address_fold
  having count(*) >= :threshold
), printed as (
  select residence_certificate.record_id, certificate_no, address, residence_certificate.address_fold, certificate_desk.desk_day,
         coalesce(cast(person_record.person_id as text), iin, surname_fold || ' ' || given_name_fold || ' ' || birth_date,
                  cast(-residence_certificate.record_id as text)) as person
  from shared_address
  join residence_certificate on residence_certificate.address_fold = shared_address.address_fold
  left join person_record on person_record.record_id = residence_certificate.record_id
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day
    -- A street or a village without any number is no home.
    and length(replace(replace(replace(replace(replace(replace(replace(replace(replace(shared_address.address_fold,
        '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', '')) < length(shared_address.address_fold)
), added as (
  select printed.address_fold, printed.person
  from printed
  join listing on listing.certificate_no = printed.certificate_no
  union
  select printed.address_fold, printed.person
  from printed
  join person_record as holder on holder.record_id = printed.record_id
  join person_listing on person_listing.person_id = holder.person_id and person_listing.list = 'supplementary'
), loaded as (
  select count(*) as supplementary from precinct_list where list = 'supplementary'
), crowded as (
  select address_fold, count(distinct person) as people, count(*) as certificates, count(distinct desk_day) as desks,
         min(record_id) as first_record
  from printed
  group by address_fold
  having count(distinct person) >= :threshold
), station as (
  select crowded.address_fold, count(*) as stations
  from crowded
  join printed on printed.record_id = crowded.first_record
  join precinct on precinct.address = printed.address or precinct.address like printed.address || ',%'
  group by crowded.address_fold
)
select 'certificate ' || first_one.certificate_no || coalesce(', ' || first_one.desk_day, '') as subject, printed.record_id as record,
       case when supplementary > 0 and added.address_fold is null then 'pattern' else 'needs-document' end as strength,
       case when added.address_fold is not null then 1 when supplementary > 0 then 0 end as claim_added,
       crowded.people, crowded.certificates, crowded.desks, coalesce(station.stations, 0) as stations
from crowded
join printed as first_one on first_one.record_id = crowded.first_record
join printed on printed.address_fold = crowded.address_fold
left join station on station.address_fold = crowded.address_fold
left join (select distinct address_fold from added) as added on added.address_fold = crowded.address_fold
cross join loaded
order by crowded.people desc, crowded.first_record, printed.record_id
