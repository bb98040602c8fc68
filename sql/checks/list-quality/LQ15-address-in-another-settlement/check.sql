-- Which precincts list a few voters whose address is in another settlement that has precincts of its own?
with own as (
  -- Where the first address by its letters and the last begin with the settlement, all do.
  select precinct.precinct, settlement, settlement_fold, precinct_list.entries, length(settlement) + 1 as head_length
  from precinct
  join precinct_list on precinct_list.precinct = precinct.precinct and precinct_list.list = 'voter'
  where not (substr(first_address, 1, length(settlement) + 1) = settlement || ','
             and substr(last_address, 1, length(settlement) + 1) = settlement || ',')
), by_place as (
  -- Only lists that put the settlement first, as most of their own entries show.
  select own.precinct, own.settlement, own.settlement_fold, own.head_length, own.entries
  from own
  join listing on listing.precinct = own.precinct and listing.list = 'voter'
  where substr(listing.address, 1, own.head_length) = own.settlement || ','
  group by own.precinct, own.settlement, own.settlement_fold, own.head_length, own.entries
  having 2 * count(*) >= own.entries
), other as (
  select distinct settlement, settlement_fold, length(settlement) + 1 as head_length,
         substr(settlement || ',', 1, instr(settlement || ',', ',') - 1) as first_part
  from precinct
  where settlement is not null
), elsewhere as (
  select by_place.precinct, by_place.entries, listing.record_id, other.settlement_fold
  from by_place
  cross join listing  -- first the precincts, then their entries
  join other on other.first_part = substr(listing.address, 1, instr(listing.address, ',') - 1)
   and substr(listing.address, 1, other.head_length) = other.settlement || ','
   and other.settlement_fold <> by_place.settlement_fold
  where listing.precinct = by_place.precinct and listing.list = 'voter'
    and substr(listing.address, 1, by_place.head_length) <> by_place.settlement || ','
    and coalesce(listing.struck_off, 0) = 0
), place as (
  -- A settlement with many voters here belongs to the precinct.
  select precinct, settlement_fold
  from elsewhere
  group by precinct, settlement_fold, entries
  having 1.0e0 * count(*) / entries < :served_share
), stranger as (
  select elsewhere.precinct, elsewhere.record_id, elsewhere.settlement_fold
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
