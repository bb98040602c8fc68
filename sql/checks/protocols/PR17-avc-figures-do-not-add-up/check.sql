-- Are the AVCs that a PEC received the same in number as those issued, unused and lost?
with balance as (
  select precinct, record_id,
         avc_received as received,
         avc_issued as issued,
         avc_unused as unused,
         avc_lost as lost,
         avc_received - avc_issued - avc_unused - coalesce(avc_lost, 0) as unexplained
  from protocol
)
select 'precinct ' || precinct as subject,
       record_id as record,
       received, issued, unused, lost, unexplained
from balance
where unexplained <> 0
  and record_id not in (select record_id from unread_number where field in ('avc_lost'))
order by abs(unexplained) desc, precinct
