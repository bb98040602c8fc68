-- Was an AVC used at this precinct and not marked as retained?
with use_of_avc as (
  -- An AVC entered twice is one AVC, and a mark on either entry counts. Zeros in front of its number are not compared.
  select record_id, precinct,
         max(retained) over same_avc as retained,
         row_number() over (same_avc order by record_id) as entry
  from avc_used
  window same_avc as (partition by precinct, serial_series, serial_bare)
), marking_host as (
  -- A precinct that filled in no mark at all says nothing about retention.
  select precinct,
         count(*) as used,
         count(*) filter (where coalesce(retained, 0) = 0) as not_retained,
         count(*) filter (where retained is null) as blank
  from use_of_avc
  where entry = 1
  group by precinct
  having count(retained) > 0 or :blank_column_counts = 1
)
select 'precinct ' || marking_host.precinct as subject,
       use_of_avc.record_id as record,
       case when marking_host.not_retained > marking_host.blank then 'needs-document' else 'pattern' end as strength,
       case when marking_host.not_retained > marking_host.blank then 1 else 0 end as claim_said_no,
       marking_host.used,
       marking_host.not_retained,
       marking_host.blank
from use_of_avc
join marking_host on marking_host.precinct = use_of_avc.precinct
where coalesce(use_of_avc.retained, 0) = 0
order by marking_host.precinct, use_of_avc.record_id
