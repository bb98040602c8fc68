-- Which recounts changed a number, or were held without a decision?
select 'precinct ' || precinct as subject, record_id as record,
       case when is_decided = 1 then 'pattern' else 'needs-document' end as strength,
       recount_changed as claim_changed,
       is_decided as claim_decided,
       level
from recount
where recount_changed = 1 or is_decided = 0
order by precinct, record_id
