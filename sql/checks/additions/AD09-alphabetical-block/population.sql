, run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
), orders as (
  -- So many orders a run of each length may have, of which one is alphabetical.
  select 1 as people, 1.0 as number
  union all
  select people + 1, number * (people + 1) from orders where people < :run_length
  limit 170  -- more factorials no number holds
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       (select max(number) from orders) as run_odds,
       coalesce(sum(additions), 0) / (select max(number) from orders) as expected_by_chance
from run
