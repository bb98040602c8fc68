-- Which protocols were signed, or received by the TEC, earlier than the count can have ended?
with counted as (
  select protocol.precinct, protocol.record_id, protocol.signed_at, protocol.received_at,
         protocol.signed_minute, protocol.received_minute,
         substr(protocol.signed_at, 1, 10) as signed_on,
         substr(protocol.received_at, 1, 10) as received_on,
         coalesce(protocol.ballots_in_box, protocol.voted, 0) as ballots
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
  where coalesce(precinct.type, 'ordinary') not in ('special', 'mobile')
), timed as (
  -- Minutes after midnight of polling day before which the count cannot have ended.
  select counted.*,
         60 * cast(substr(:closes, 1, 2) as integer) + cast(substr(:closes, 4, 2) as integer)
           + ballots * :seconds_per_ballot / 60.0 as earliest
  from counted
)
select 'precinct ' || precinct as subject,
       record_id as record,
       signed_at, received_at, ballots
from timed
where signed_on < :polling_day
   or received_on < :polling_day
   or (signed_on = :polling_day and signed_minute < earliest)
   or (received_on = :polling_day and received_minute < earliest)
order by coalesce(signed_at, received_at), precinct
