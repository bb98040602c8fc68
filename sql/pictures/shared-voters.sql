-- Which pairs of precincts have the same persons on their lists? An entry of a voter list counts unless it is struck off
-- or an AVC is written on its line, and so does an addition. Special lists are left out: the home entry stays by instruction.
with entry as (
  select distinct person_id, precinct
  from person_listing
  where list = 'supplementary'
     or (list = 'voter' and coalesce(struck_off, 0) = 0 and avc_serial is null)
), pair as (
  select first.precinct as first_precinct, second.precinct as second_precinct, count(*) as persons
  from entry as first
  join entry as second on second.person_id = first.person_id and second.precinct > first.precinct
  group by first.precinct, second.precinct
)
select pair.first_precinct, first.tec as first_tec, pair.second_precinct, second.tec as second_tec, pair.persons
from pair
left join precinct as first on first.precinct = pair.first_precinct
left join precinct as second on second.precinct = pair.second_precinct
order by pair.persons desc, pair.first_precinct, pair.second_precinct
