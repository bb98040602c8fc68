with of_holder as (
  select person_listing.record_id
  from residence_certificate
  join person_record on person_record.record_id = residence_certificate.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.list = 'supplementary'
),
addition as (
  select listing.certificate_no, listing.iin, coalesce(precinct.region, '') as region,
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
reached as (
  select region from addition group by region having max(has_certificate) = 1
)
-- Where both the number and the IIN can be looked up, both must be mistyped.
select count(has_certificate) filter (where region in (select region from reached)) as examined,
       count(*) as residence_additions,
       count(*) filter (where has_certificate is null) as without_key,
       count(has_certificate) filter (where region not in (select region from reached)) as out_of_reach,
       coalesce(sum(case when certificate_no is not null and iin is not null then :typing_error_rate * :typing_error_rate
                         else :typing_error_rate end)
                filter (where has_certificate is not null and region in (select region from reached)), 0) as expected_by_chance
from addition
