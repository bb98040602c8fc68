-- Precincts of one level alone are counted as well.
, known as (
  select precinct, 0 as lines from precinct_figure
  union all
  select precinct, 0 from candidate_vote
  union all
  select precinct, 1 from compared
), by_precinct as (
  select precinct, sum(lines) as lines from known group by precinct
)
select count(*) filter (where lines > 0) as examined,
       count(*) as precincts,
       coalesce(sum(lines), 0) as lines,
       count(*) filter (where lines > 0) * :slip_rate as expected_by_chance
from by_precinct
