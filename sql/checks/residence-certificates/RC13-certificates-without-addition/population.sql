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
)
select case when max(coverage.is_complete) = 1 then count(looked_up.record_id) else 0 end as examined,
       count(looked_up.record_id) as certificates,
       coalesce(sum(is_unused), 0) as unused,
       coalesce(max(precincts_loaded), 0) as precincts_loaded,
       coalesce(max(precincts_announced), 0) as precincts_announced
from coverage
left join looked_up on 1 = 1
