with compared as (
  select precinct, lines_compared as lines from protocol_pair
  union all
  select precinct, case when count(distinct level) = 2 then 1 else 0 end from candidate_vote group by precinct, candidate_key
  union all
  -- Precincts of one level alone are counted as well.
  select precinct, 0 from precinct_figure
), by_precinct as (
  select precinct, sum(lines) as lines from compared group by precinct
)
select count(*) filter (where lines > 0) as examined,
       count(*) as precincts,
       coalesce(sum(lines), 0) as lines,
       count(*) filter (where lines > 0) * :slip_rate as expected_by_chance
from by_precinct
