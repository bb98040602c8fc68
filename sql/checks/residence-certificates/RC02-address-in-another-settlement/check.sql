-- Which precincts added voters whose certificates name only another settlement, one with precincts of its own?
with place as (
  select distinct settlement_fold from precinct where settlement_fold is not null
), added as (
  select person_listing.record_id, person_listing.precinct, precinct.settlement_fold, person_listing.person_id
  from person_listing
  join precinct on precinct.precinct = person_listing.precinct
  where person_listing.list = 'supplementary' and coalesce(person_listing.basis, 'residence') = 'residence'
    and person_listing.tier <> 'probable' and precinct.settlement_fold is not null and coalesce(precinct.type, 'ordinary') = 'ordinary'
),
-- Only settlements that have precincts of their own: others are served by a neighbour's.
compared as (
  select added.record_id, added.precinct, residence_certificate.record_id as certificate_record,
         case when residence_certificate.address_settlement_fold = added.settlement_fold then 1 else 0 end as is_here
  from added
  join person_record as holder on holder.person_id = added.person_id and holder.tier <> 'probable'
  join residence_certificate on residence_certificate.record_id = holder.record_id
  join place on place.settlement_fold = residence_certificate.address_settlement_fold
), judged as (
  select record_id, precinct, max(is_here) as is_here from compared group by record_id, precinct
), at_precinct as (
  select precinct, count(*) as compared, count(*) filter (where is_here = 0) as elsewhere
  from judged
  group by precinct
  having count(*) filter (where is_here = 0) >= :threshold
), evidence as (
  select precinct, record_id as record from judged where is_here = 0
  union
  select compared.precinct, compared.certificate_record
  from judged
  join compared on compared.record_id = judged.record_id
  where judged.is_here = 0
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record, at_precinct.elsewhere, at_precinct.compared
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
