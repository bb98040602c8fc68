-- Which protocols were not posted, posted late, or received by the TEC late?
with dated as (
  select protocol.precinct, protocol.record_id, signed_at, posted_at, received_at, signed_minute, posted_minute, received_minute,
         substr(signed_at, 1, 10) as signed_on, substr(posted_at, 1, 10) as posted_on, substr(received_at, 1, 10) as received_on,
         -- A time of posting says more than a mark.
         case when posted_at is not null then 0 else 1 - posted end as is_unposted,
         coalesce(precinct.type, protocol.type, 'ordinary') as type
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
), timed as (
  -- Where the second time is of a later day, at least the rest of the first day lies between.
  select dated.*,
         case when posted_on = signed_on then posted_minute - signed_minute
              when posted_on > signed_on then posted_minute + 1440 - signed_minute end as posted_after,
         case when type = 'abroad' then null
              when received_on = signed_on then received_minute - signed_minute
              when received_on > signed_on then received_minute + 1440 - signed_minute end as received_after
  from dated
), judged as (
  select timed.*,
         case when posted_after >= :posting_minutes then 1 when posted_after is not null then 0 end as is_posted_late,
         case when received_after >= :transfer_minutes then 1 when received_after is not null then 0 end as is_received_late
  from timed
)
select 'precinct ' || precinct as subject, record_id as record,
       case when is_unposted = 1 then 'needs-document' else 'pattern' end as strength,
       is_unposted as claim_not_posted, is_posted_late as claim_posted_late, is_received_late as claim_received_late,
       signed_at, posted_at, received_at
from judged
where is_unposted = 1 or is_posted_late = 1 or is_received_late = 1
order by precinct, record_id
