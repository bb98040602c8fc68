-- Which additions by residence have no certificate in the loaded extract, neither by number nor by person?
, slip_of_unused as (
  -- A number that is one slip of the pen away from a certificate of this name that nobody used.
  select addition.record_id
  from addition
  join digit_slip on place <= length(addition.certificate_no)
  join residence_certificate
    on residence_certificate.certificate_no = substr(addition.certificate_no, 1, place - 1)
         || case when digit = 'exchanged' then substr(addition.certificate_no, place + 1, 1) || substr(addition.certificate_no, place, 1)
                   || substr(addition.certificate_no, place + 2)
                 else digit || substr(addition.certificate_no, place + 1) end
  where addition.has_certificate = 0
    and coalesce(residence_certificate.surname_fold, addition.surname_fold, '') = coalesce(addition.surname_fold, residence_certificate.surname_fold, '')
    and coalesce(residence_certificate.given_name_fold, addition.given_name_fold, '') = coalesce(addition.given_name_fold, residence_certificate.given_name_fold, '')
    and residence_certificate.certificate_no not in (select certificate_no from listing where certificate_no is not null)
), lacking as (
  select precinct, count(*) as residence_additions, count(*) filter (where has_certificate = 0) as without_certificate,
         count(*) filter (where record_id in (select record_id from slip_of_unused)) as slips
  from addition
  where region in (select region from reached)
  group by precinct
  having count(*) filter (where has_certificate = 0) >= :threshold
)
select 'precinct ' || lacking.precinct as subject, addition.record_id as record,
       case when lacking.slips = lacking.without_certificate then 'pattern' else 'needs-document' end as strength,
       case when lacking.slips = lacking.without_certificate then 1 else 0 end as claim_slip_of_unused,
       lacking.residence_additions, lacking.without_certificate
from lacking
join addition on addition.precinct = lacking.precinct and addition.has_certificate = 0
order by lacking.precinct, addition.record_id
