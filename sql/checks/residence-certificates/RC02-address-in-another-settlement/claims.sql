-- Additions by residence beside the settlement that the certificates of the person name.
with place as (
  select distinct settlement_fold from precinct where settlement_fold is not null
), added as (
  select person_listing.record_id, person_listing.precinct, precinct.settlement_fold, person_listing.person_id,
         case when voted = 1 then 1 when voted = 0 or exists (select 1 from precinct_list where precinct_list.precinct = person_listing.precinct and precinct_list.list = 'supplementary'
                                                             and precinct_list.voted > 0) then 0 end as got_ballot
  from person_listing
  join precinct on precinct.precinct = person_listing.precinct
  where person_listing.list = 'supplementary' and coalesce(person_listing.basis, 'residence') = 'residence'
    and person_listing.tier <> 'probable' and precinct.settlement_fold is not null and coalesce(precinct.type, 'ordinary') = 'ordinary'
),
-- Only settlements that have precincts of their own: others are served by a neighbour's.
compared as (
  select added.record_id, added.precinct, added.got_ballot, residence_certificate.record_id as certificate_record,
         case when residence_certificate.address_settlement_fold = added.settlement_fold then 1 else 0 end as is_here
  from added
  join person_record as holder on holder.person_id = added.person_id and holder.tier <> 'probable'
  join residence_certificate on residence_certificate.record_id = holder.record_id
  join place on place.settlement_fold = residence_certificate.address_settlement_fold
)
