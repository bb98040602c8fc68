-- Certificates of polling day, and which of them no entry of a supplementary list goes back to.
with looked_up as (
  select residence_certificate.record_id,
         case when exists (select 1 from listing
                           where listing.certificate_no = residence_certificate.certificate_no)
                or exists (select 1
                           from person_record as holder
                           join person_record as other on other.person_id = holder.person_id
                           join listing on listing.record_id = other.record_id and listing.list = 'supplementary'
                           where holder.record_id = residence_certificate.record_id) then 0 else 1 end as is_unused
  from residence_certificate
  where substr(issued_at, 1, 10) = :polling_day
)
