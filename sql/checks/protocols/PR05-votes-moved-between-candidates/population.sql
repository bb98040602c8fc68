with compared as (
  select precinct, candidate_key, count(distinct level) as levels from candidate_vote group by precinct, candidate_key
), by_precinct as (
  select precinct, count(*) filter (where levels = 2) as candidates from compared group by precinct
)
select count(*) filter (where candidates > 1) as examined,
       count(*) as precincts,
       count(*) filter (where candidates > 1) * :slip_rate * :slip_rate / 2 as expected_by_chance
from by_precinct
