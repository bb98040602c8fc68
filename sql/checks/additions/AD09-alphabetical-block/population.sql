, run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
), digit (figure) as (
  values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)
), orders as (
  -- So many orders a run may have, of which one is alphabetical: the factorial of its length. No number holds that of 171.
  select coalesce(round(exp(sum(ln(1 + one.figure + 10 * ten.figure + 100 * hundred.figure)))), 1) as number
  from digit as one
  cross join digit as ten
  cross join digit as hundred
  where 1 + one.figure + 10 * ten.figure + 100 * hundred.figure <= :run_length
    and 1 + one.figure + 10 * ten.figure + 100 * hundred.figure <= 170
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       (select number from orders) as run_odds,
       coalesce(sum(additions), 0) / (select number from orders) as expected_by_chance
from run
