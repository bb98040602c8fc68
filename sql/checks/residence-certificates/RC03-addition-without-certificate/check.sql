-- Which additions by residence have no certificate in the loaded extract, neither by number nor by person?
with of_holder as (
  select person_listing.record_id
  from residence_certificate
  join person_record on person_record.record_id = residence_certificate.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.list = 'supplementary'
),
-- 1: found; 0: looked up in vain; null: neither a number nor an IIN to look up with.
addition as (
  select listing.record_id, listing.precinct, coalesce(precinct.region, '') as region,
         case when exists (select 1 from residence_certificate
                           where residence_certificate.certificate_no = listing.certificate_no)
                or listing.record_id in (select record_id from of_holder) then 1
              when listing.certificate_no is not null then 0
              when listing.iin is not null and exists (select 1 from residence_certificate where iin is not null) then 0
         end as has_certificate
  from listing
  left join precinct on precinct.precinct = listing.precinct
  where listing.list = 'supplementary' and listing.basis = 'residence'
),
-- A region of which not one certificate is found is a region whose certificates were not loaded.
reached as (
  select region from addition group by region having max(has_certificate) = 1
),
lacking as (
  select precinct, count(*) as residence_additions, count(*) filter (where has_certificate = 0) as without_certificate
  from addition
  where region in (select region from reached)
  group by precinct
  having count(*) filter (where has_certificate = 0) >= :threshold
)
select 'precinct ' || lacking.precinct as subject, addition.record_id as record,
       lacking.residence_additions, lacking.without_certificate
from lacking
join addition on addition.precinct = lacking.precinct and addition.has_certificate = 0
order by lacking.precinct, addition.record_id
