with hours as (
  select precinct, count(*) as readings from turnout_reading where voters > 0 group by precinct
)
select count(hours.precinct) as examined,
       count(*) as protocols,
       count(*) filter (where hours.readings > 1) as with_hours
from protocol
left join hours on hours.precinct = protocol.precinct
