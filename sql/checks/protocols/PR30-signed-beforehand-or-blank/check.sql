-- Which protocols are recorded as signed beforehand, or as not filled in when they were signed?
with marked as (
  select protocol.precinct, protocol.record_id, signed_beforehand, filled_in, signed_at,
         -- The protocol's own time may speak against the mark.
         case when signed_minute is null then null
              when substr(signed_at, 1, 10) > :polling_day then 1
              when substr(signed_at, 1, 10) = :polling_day
               and signed_minute >= 60 * cast(substr(:closes, 1, 2) as bigint) + cast(substr(:closes, 4, 2) as bigint) then 1
              else 0 end as is_after_close
  from protocol
  where signed_beforehand = 1 or filled_in = 0
)
select 'precinct ' || precinct as subject, record_id as record,
       case when coalesce(filled_in, 1) = 1 and is_after_close = 1 then 'pattern' else 'needs-document' end as strength,
       signed_beforehand as claim_signed_beforehand,
       1 - filled_in as claim_not_filled_in,
       is_after_close as claim_time_after_close,
       signed_at
from marked
order by precinct, record_id
