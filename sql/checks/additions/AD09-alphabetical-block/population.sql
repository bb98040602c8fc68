, run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
), factor (number) as (
  values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)
), orders as (
  -- So many orders a run may have, of which one is alphabetical: the factorial of its length, or of 15, beyond which chance gives none.
  select coalesce(round(exp(sum(ln(number)))), 1) as number from factor where number <= :run_length
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       (select number from orders) as run_odds,
       coalesce(sum(additions), 0) / (select number from orders) as expected_by_chance
from run
