-- Are the AVCs that a PEC received the same in number as those issued, unused and lost?
, mended as (
  select record_id, max(case when line = 'avc_received' then 1 else 0 end) as received,
         max(case when line = 'avc_issued' then 1 else 0 end) as issued,
         max(case when line = 'avc_unused' then 1 else 0 end) as unused
  from protocol_slip
  group by record_id
)
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.received, 0) as claim_slip_in_received,
       coalesce(mended.issued, 0) as claim_slip_in_issued,
       coalesce(mended.unused, 0) as claim_slip_in_unused,
       balance.received, balance.issued, balance.unused, lost, unexplained
from balance
left join mended on mended.record_id = balance.record_id
where unexplained <> 0
  and balance.record_id not in (select record_id from unread_number where field = 'avc_lost')
order by abs(unexplained) desc, balance.precinct
