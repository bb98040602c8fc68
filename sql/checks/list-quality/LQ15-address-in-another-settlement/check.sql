-- Which precincts list a few voters whose address is in another settlement that has precincts of its own?
with own as (
  select precinct, settlement, settlement_fold from precinct where settlement is not null
), by_place as (
  -- Only lists that put the settlement first, as most of their own entries show.
  select own.precinct, own.settlement_fold, count(*) as entries
  from own
  join listing on listing.precinct = own.precinct and listing.list = 'voter'
  group by own.precinct, own.settlement_fold
  having 2 * count(*) filter (where listing.address like own.settlement || ',%') >= count(*)
     and count(*) filter (where listing.address like own.settlement || ',%') < count(listing.address)
), elsewhere as (
  select by_place.precinct, by_place.entries, listing.record_id, other.settlement_fold
  from by_place
  join own on own.precinct = by_place.precinct
  join listing on listing.precinct = by_place.precinct and listing.list = 'voter'
  join (select distinct settlement, settlement_fold from precinct where settlement is not null) as other
    on listing.address like other.settlement || ',%' and other.settlement_fold <> by_place.settlement_fold
  where not listing.address like own.settlement || ',%' and coalesce(listing.struck_off, 0) = 0
), place as (
  -- A settlement with many voters here belongs to the precinct.
  select precinct, settlement_fold
  from elsewhere
  group by precinct, settlement_fold, entries
  having count(*) * 1000000 < round(:served_share * 1000000) * entries
), stranger as (
  select distinct elsewhere.precinct, elsewhere.record_id, elsewhere.settlement_fold
  from elsewhere
  join place on place.precinct = elsewhere.precinct and place.settlement_fold = elsewhere.settlement_fold
), at_precinct as (
  select precinct, count(distinct record_id) as outside, count(distinct settlement_fold) as settlements
  from stranger
  group by precinct
  having count(distinct record_id) >= :threshold
)
select 'precinct ' || at_precinct.precinct as subject, stranger.record_id as record,
       at_precinct.outside, at_precinct.settlements
from at_precinct
join stranger on stranger.precinct = at_precinct.precinct
order by at_precinct.precinct, stranger.record_id
