-- When were voters added, by the quarter of an hour, at all precincts and at the one with most timed additions?
-- The line without a minute counts additions without a time.
with added as (
  select precinct, added_minute - added_minute % 15 as minute
  from listing
  where list = 'supplementary'
), by_precinct as (
  select precinct, count(*) as additions
  from added
  where minute is not null
  group by precinct
), largest as (
  select precinct from by_precinct order by additions desc, length(precinct), precinct limit 1
)
select added.minute,
       count(*) as additions,
       count(*) filter (where added.precinct = largest.precinct) as at_largest,
       max(largest.precinct) as largest
from added
left join largest on 1 = 1
group by added.minute
order by added.minute
