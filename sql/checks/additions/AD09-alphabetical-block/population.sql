, run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       1.0 * coalesce(sum(additions), 0) / :run_odds as expected_by_chance
from run
