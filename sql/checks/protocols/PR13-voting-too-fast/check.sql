-- At which precincts did more voters vote between two official hours than the members of the PEC can serve?
with reading as (
  select distinct precinct, cast(substr(:opens, 1, 2) as bigint) as hour, 0 as voters from turnout_reading
  union all
  select precinct, hour, voters from turnout_reading
), stretch as (
  select precinct, hour as until_hour,
         lag(hour) over by_hour as from_hour,
         voters - lag(voters) over by_hour as came
  from reading
  window by_hour as (partition by precinct order by hour)
), band as (
  -- The law of the profile; where it says nothing, only a size that the register of precincts gives is known.
  select max(case when path = 'precinct.commission.five_until' then cast(value as bigint) end) as five_until,
         max(case when path = 'precinct.commission.seven_until' then cast(value as bigint) end) as seven_until,
         max(case when path = 'precinct.commission.nine_until' then cast(value as bigint) end) as nine_until
  from profile_value
), commission as (
  select protocol.precinct, protocol.record_id, coalesce(protocol.mobile_ballots, 0) as at_home,
         coalesce(precinct.pec_size,
                  case when protocol.voters_on_list <= five_until then 5
                       when protocol.voters_on_list <= seven_until then 7
                       when protocol.voters_on_list <= nine_until then 9
                       when protocol.voters_on_list > nine_until then 11 end) - :not_issuing as issuing
  from protocol
  cross join band
  left join precinct on precinct.precinct = protocol.precinct
), speed as (
  select commission.precinct, commission.record_id, commission.issuing,
         stretch.from_hour, stretch.until_hour, stretch.came - commission.at_home as voters,
         3600.0e0 * (stretch.until_hour - stretch.from_hour) * commission.issuing
           / (stretch.came - commission.at_home) as seconds_per_voter
  from stretch
  join commission on commission.precinct = stretch.precinct
  where stretch.came > commission.at_home and commission.issuing > 0
    and 3600.0e0 * (stretch.until_hour - stretch.from_hour) * commission.issuing / (stretch.came - commission.at_home) <= :seconds
), ranked as (
  select speed.*, row_number() over (partition by precinct order by seconds_per_voter, until_hour) as place from speed
)
select 'precinct ' || precinct as subject, record_id as record,
       from_hour, until_hour, voters, issuing, seconds_per_voter
from ranked
where place = 1
order by seconds_per_voter, precinct
