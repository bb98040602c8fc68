-- Precincts where votes could move: with two candidates or more to compare.
, by_precinct as (
  select precinct, count(*) as candidates from compared group by precinct
)
select count(*) filter (where candidates > 1) as examined,
       (select count(distinct precinct) from candidate_vote) as precincts,
       count(*) filter (where candidates > 1) * :slip_rate * :slip_rate / 2e0 as expected_by_chance
from by_precinct
