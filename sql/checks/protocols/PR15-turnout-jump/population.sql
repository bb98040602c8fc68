with hours as (
  select precinct, count(*) as readings from turnout_reading group by precinct having max(voters) > 0
)
select count(*) filter (where hours.readings > 1
                          and protocol.voters_on_list >= :fewest_voters
                          and coalesce(precinct.type, protocol.type, 'ordinary') = 'ordinary') as examined,
       count(*) as protocols
from protocol
left join hours on hours.precinct = protocol.precinct
left join precinct on precinct.precinct = protocol.precinct
