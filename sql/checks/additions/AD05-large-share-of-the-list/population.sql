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
)
select count(*) filter (where additions > 0) as examined,
       round(coalesce(100.0 * sum(additions) / nullif(sum(listed), 0), 0), 1) as per_hundred,
       -- Rounded up to whole precincts.
       cast(count(*) * :top_share + 0.999999 as integer) as expected_by_chance
from ranked
