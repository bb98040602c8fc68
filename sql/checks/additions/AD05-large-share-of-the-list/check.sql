-- At which precincts are additions a larger share of the list than elsewhere, beyond what a small list does by itself?
with entry as (
  select precinct, entries as listed from precinct_list where list = 'voter'
), sized as (
  select precinct_addition.precinct, precinct_addition.additions, precinct_addition.by_avc, precinct_addition.counted_from,
         coalesce(entry.listed, protocol.voters_on_list) as listed, protocol.record_id as protocol_record
  from precinct_addition
  left join entry on entry.precinct = precinct_addition.precinct
  left join protocol on protocol.precinct = precinct_addition.precinct
  where precinct_addition.type = 'ordinary'
), ranked as (
  select sized.*, 1.0 * additions / listed as added_share,
         row_number() over (order by 1.0 * additions / listed desc, precinct) as place, count(*) over () as precincts
  from sized
  where listed > 0
), large as (
  select *
  from ranked
  where added_share >= :share
    and place < :top_share * precincts + 1
    and (additions - :share * listed) * (additions - :share * listed) >= :deviations * :deviations * :share * listed
)
select 'precinct ' || large.precinct as subject, coalesce(listing.record_id, large.protocol_record) as record,
       large.additions, large.by_avc, large.listed, round(100 * large.added_share, 1) as per_hundred,
       large.place, large.precincts
from large
left join listing
  on large.counted_from = 'list' and listing.precinct = large.precinct and listing.list = 'supplementary'
order by large.place, record
