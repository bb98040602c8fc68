-- Ordinary precincts whose list size is known, by their additions as a share of it.
with sized as (
  select precinct_addition.precinct, precinct_addition.additions, precinct_addition.by_avc, precinct_addition.counted_from,
         coalesce(precinct_list.entries, protocol.voters_on_list) as listed, protocol.record_id as protocol_record
  from precinct_addition
  left join precinct_list on precinct_list.precinct = precinct_addition.precinct and precinct_list.list = 'voter'
  left join protocol on protocol.precinct = precinct_addition.precinct
  where precinct_addition.type = 'ordinary'
), ranked as (
  select sized.*, 1.0e0 * additions / listed as added_share,
         row_number() over (order by 1.0e0 * additions / listed desc, precinct) as place, count(*) over () as precincts
  from sized
  where listed > 0
)
