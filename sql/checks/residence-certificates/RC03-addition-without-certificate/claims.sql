-- Additions by residence, those of them that a certificate was found for, and the regions whose certificates are loaded.
with of_holder as (
  select other.record_id
  from residence_certificate
  join person_record as holder on holder.record_id = residence_certificate.record_id
  join person_record as other on other.person_id = holder.person_id
), addition as materialized (
  -- 1: found; 0: looked up in vain; null: neither a number nor an IIN to look up with.
  select listing.record_id, listing.precinct, listing.certificate_no, listing.iin, listing.surname_fold, listing.given_name_fold, coalesce(precinct.region, '') as region,
         case when exists (select 1 from residence_certificate
                           where residence_certificate.certificate_no = listing.certificate_no)
                or listing.record_id in (select record_id from of_holder) then 1
              when listing.certificate_no is not null then 0
              when listing.iin is not null and exists (select 1 from residence_certificate where iin is not null) then 0
         end as has_certificate
  from listing
  left join precinct on precinct.precinct = listing.precinct
  where listing.list = 'supplementary' and listing.basis = 'residence'
), reached as (
  -- A region of which not one certificate is found is a region whose certificates were not loaded.
  select region from addition group by region having max(has_certificate) = 1
)
