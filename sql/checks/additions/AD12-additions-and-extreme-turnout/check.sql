-- At which precincts do the highest turnout and a high share of additions come together?
with shown as (
  select precinct_addition.precinct, precinct_addition.additions, protocol.record_id, protocol.voters_on_list as listed, protocol.voted,
         1.0 * protocol.voted / (protocol.voters_on_list + precinct_addition.additions) as turnout,
         1.0 * precinct_addition.additions / protocol.voters_on_list as added_share
  from precinct_addition
  join protocol on protocol.precinct = precinct_addition.precinct
  where precinct_addition.type = 'ordinary' and protocol.voters_on_list >= :fewest_voters and protocol.voted is not null
), ranked as (
  select shown.*, row_number() over (order by turnout desc, precinct) as turnout_place,
         row_number() over (order by added_share desc, precinct) as added_place, count(*) over () as precincts
  from shown
)
select 'precinct ' || precinct as subject, record_id as record,
       round(100 * turnout, 1) as turnout_percent, turnout_place, precincts, additions,
       round(100 * added_share, 1) as per_hundred, added_place
from ranked
where precincts >= :fewest_precincts and additions > 0
  and turnout_place < :top_turnout * precincts + 1 and added_place < :top_added * precincts + 1
order by turnout_place
