-- Did the mobile boxes hold more ballots than voters had asked to vote at home?
select 'precinct ' || precinct as subject,
       record_id as record,
       case when mobile_invalidated = 1 then 'pattern' else 'needs-document' end as strength,
       mobile_invalidated as claim_declared_invalid,
       case when mobile_requests = 0 then 1 else 0 end as claim_line_of_zero,
       mobile_ballots,
       mobile_requests,
       mobile_ballots - mobile_requests as excess
from protocol
where mobile_ballots > mobile_requests
order by excess desc, precinct
