, run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
), factor (of_run) as (
  values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)
), orders as (
  -- So many orders a run may have, of which one is alphabetical: the factorial of its length, or of 15, beyond which chance gives none.
  select coalesce(round(exp(sum(ln(of_run)))), 1) as possible from factor where of_run <= :run_length
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       (select possible from orders) as run_odds,
       coalesce(sum(additions), 0) / (select possible from orders) as expected_by_chance
from run
