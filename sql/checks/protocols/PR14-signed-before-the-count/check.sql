-- Which protocols were signed, or received by the TEC, earlier than the count can have ended?
with counted as (
  select protocol.precinct, protocol.record_id, protocol.signed_at, protocol.received_at,
         protocol.signed_minute, protocol.received_minute,
         substr(protocol.signed_at, 1, 10) as signed_on,
         substr(protocol.received_at, 1, 10) as received_on,
         coalesce(protocol.ballots_in_box, protocol.voted, 0) as ballots,
         case when protocol.voted >= protocol.voters_on_list then 1 when protocol.voted < protocol.voters_on_list then 0 end as all_voted,
         case when coalesce(precinct.type, protocol.type) = 'abroad' then 1 else 0 end as is_abroad
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
  where coalesce(precinct.type, protocol.type, 'ordinary') not in ('special', 'mobile')
), closing as (
  select counted.*, 60 * cast(substr(:closes, 1, 2) as bigint) + cast(substr(:closes, 4, 2) as bigint) as closes from counted
), timed as (
  -- Minutes after midnight of polling day before which the count cannot have ended; and whether a clock of another zone, or one that is
  -- wrong, explains the time.
  select closing.*, closes + ballots * :seconds_per_ballot / 60.0e0 as earliest,
         case when signed_on < :polling_day or received_on < :polling_day then 1
              when signed_on = :polling_day and signed_minute + :clock_minutes < closes then 1
              when received_on = :polling_day and received_minute + :clock_minutes < closes then 1
              else 0 end as is_far
  from closing
)
select 'precinct ' || precinct as subject,
       record_id as record,
       case when is_far = 1 and coalesce(all_voted, 0) = 0 and is_abroad = 0 then 'needs-document' else 'pattern' end as strength,
       is_far as claim_beyond_clocks,
       all_voted as claim_all_voted,
       is_abroad as claim_abroad,
       signed_at, received_at, ballots
from timed
where signed_on < :polling_day
   or received_on < :polling_day
   or (signed_on = :polling_day and signed_minute < earliest)
   or (received_on = :polling_day and received_minute < earliest)
order by coalesce(signed_at, received_at), precinct
