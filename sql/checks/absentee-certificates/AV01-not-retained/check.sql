-- Was an AVC used at this precinct and not marked as retained?
select 'precinct ' || host.precinct as subject,
       use_of_avc.record_id as record,
       case when host.not_retained > host.blank then 'needs-document' else 'pattern' end as strength,
       case when host.not_retained > host.blank then 1 else 0 end as claim_said_no,
       host.used,
       host.not_retained,
       host.blank
from host
join use_of_avc on use_of_avc.precinct = host.precinct
where host.is_judged = 1
  and coalesce(use_of_avc.retained, 0) = 0
order by host.precinct, use_of_avc.record_id
