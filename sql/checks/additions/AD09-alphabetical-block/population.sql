with ordered as (
  select record_id, precinct, surname, added_minute,
         case when lag(surname) over (partition by precinct order by added_minute, record_id) < surname
              then 0 else 1 end as breaks
  from listing
  where list = 'supplementary' and surname is not null and added_minute is not null
), numbered as (
  select ordered.*, sum(breaks) over (partition by precinct order by added_minute, record_id) as block from ordered
), run as (
  select precinct, block, count(*) as additions from numbered group by precinct, block
)
select coalesce(sum(additions), 0) as examined,
       count(distinct precinct) as precincts,
       coalesce(max(additions), 0) as longest,
       1.0 * coalesce(sum(additions), 0) / :run_odds as expected_by_chance
from run
