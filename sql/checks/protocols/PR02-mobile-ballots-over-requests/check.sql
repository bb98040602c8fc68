-- Did the mobile boxes hold more ballots than voters had asked to vote at home?
select 'precinct ' || precinct as subject,
       record_id as record,
       mobile_ballots,
       mobile_requests,
       mobile_ballots - mobile_requests as excess,
       mobile_invalidated as invalidated
from protocol
where mobile_ballots > mobile_requests
order by excess desc, precinct
