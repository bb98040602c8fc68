with compared as (
  select precinct, line, candidate_key, count(distinct level) as levels
  from protocol_line
  group by precinct, line, candidate_key
), by_precinct as (
  select precinct, count(*) filter (where levels = 2) as lines from compared group by precinct
)
select count(*) filter (where lines > 0) as examined,
       count(*) as precincts,
       coalesce(sum(lines), 0) as lines,
       count(*) filter (where lines > 0) * :slip_rate as expected_by_chance
from by_precinct
