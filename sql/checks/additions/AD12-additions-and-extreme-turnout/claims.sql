-- Ordinary precincts that are not too small, by their turnout and by their share of additions.
with shown as (
  select precinct_addition.precinct, precinct_addition.additions, protocol.record_id, protocol.voters_on_list as listed, protocol.voted,
         1.0e0 * protocol.voted / (protocol.voters_on_list + precinct_addition.additions) as turnout,
         1.0e0 * precinct_addition.additions / protocol.voters_on_list as added_share
  from precinct_addition
  join protocol on protocol.precinct = precinct_addition.precinct
  where precinct_addition.type = 'ordinary' and protocol.voters_on_list >= :fewest_voters and protocol.voted is not null
), ranked as (
  select shown.*, row_number() over (order by turnout desc, precinct) as turnout_place,
         row_number() over (order by added_share desc, precinct) as added_place, count(*) over () as precincts
  from shown
)
