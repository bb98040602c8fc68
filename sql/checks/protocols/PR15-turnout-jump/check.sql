-- At which precincts did an improbable share of the list vote between two official hours, or did the number fall?
with ordinary as (
  select protocol.precinct, protocol.record_id, protocol.voters_on_list
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
  where protocol.voters_on_list >= :fewest_voters
    and coalesce(precinct.type, protocol.type, 'ordinary') = 'ordinary'
), reading as (
  select distinct precinct, cast(substr(:opens, 1, 2) as bigint) as hour, 0 as voters from turnout_reading
  union all
  select precinct, hour, voters from turnout_reading
), stretch as (
  select precinct, hour as until_hour,
         lag(hour) over by_hour as from_hour,
         voters - lag(voters) over by_hour as came,
         count(*) over (partition by precinct) as readings
  from reading
  window by_hour as (partition by precinct order by hour)
), rise as (
  select ordinary.precinct, ordinary.record_id, ordinary.voters_on_list,
         stretch.from_hour, stretch.until_hour, stretch.came,
         1.0e0 * stretch.came / ordinary.voters_on_list / (stretch.until_hour - stretch.from_hour) as share_per_hour,
         count(*) filter (where stretch.came < 0) over (partition by ordinary.precinct) as falls
  from ordinary
  join stretch on stretch.precinct = ordinary.precinct
  -- The opening, and two numbers at the least.
  where stretch.readings > 2
), ranked as (
  select rise.*, row_number() over (partition by precinct order by share_per_hour desc, until_hour) as place
  from rise
  where share_per_hour >= :share_line or falls > 0
)
select 'precinct ' || precinct as subject, record_id as record,
       came, voters_on_list, from_hour, until_hour, share_per_hour, falls
from ranked
where place = 1
order by share_per_hour desc, precinct
