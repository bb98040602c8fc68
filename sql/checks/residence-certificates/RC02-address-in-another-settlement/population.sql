with place as (
  select distinct settlement_fold from precinct where settlement_fold is not null
), added as (
  select listing.record_id, listing.precinct, precinct.settlement_fold, person_record.person_id
  from listing
  join precinct on precinct.precinct = listing.precinct
  join person_record on person_record.record_id = listing.record_id and person_record.tier <> 'probable'
  where listing.list = 'supplementary' and coalesce(listing.basis, 'residence') = 'residence'
    and precinct.settlement_fold is not null and coalesce(precinct.type, 'ordinary') = 'ordinary'
),
-- Only settlements that have precincts of their own: others are served by a neighbour's.
compared as (
  select added.record_id, added.precinct, residence_certificate.record_id as certificate_record,
         case when residence_certificate.address_settlement_fold = added.settlement_fold then 1 else 0 end as is_here
  from added
  join person_record as holder on holder.person_id = added.person_id and holder.tier <> 'probable'
  join residence_certificate on residence_certificate.record_id = holder.record_id
  join place on place.settlement_fold = residence_certificate.address_settlement_fold
)
select (select count(distinct record_id) from compared) as examined,
       (select count(*) from listing
        join precinct on precinct.precinct = listing.precinct
        where listing.list = 'supplementary' and coalesce(listing.basis, 'residence') = 'residence'
          and precinct.settlement_fold is not null and coalesce(precinct.type, 'ordinary') = 'ordinary') as additions,
       (select count(*) from place) as places
