-- Do many holders of certificates of polling day stand on no supplementary list?
with looked_up as (
  select residence_certificate.record_id,
         case when exists (select 1 from listing
                           where listing.certificate_no = residence_certificate.certificate_no and listing.list = 'supplementary')
                or exists (select 1
                           from person_record as holder
                           join person_record as other on other.person_id = holder.person_id
                           join listing on listing.record_id = other.record_id and listing.list = 'supplementary'
                           where holder.record_id = residence_certificate.record_id) then 0 else 1 end as is_unused
  from residence_certificate
  where substr(issued_at, 1, 10) = :polling_day
), total as (
  select count(*) as certificates, sum(is_unused) as unused from looked_up
), residence as (
  select count(*) as additions from listing where list = 'supplementary' and basis = 'residence'
)
select 'residence certificates' as subject, null as record, total.unused, total.certificates, residence.additions
from total
join coverage on coverage.is_complete = 1
cross join residence
where total.unused >= :fewest and total.unused >= :share * total.certificates
order by subject
