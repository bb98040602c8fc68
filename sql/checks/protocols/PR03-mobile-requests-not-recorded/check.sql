-- Were ballots cast in mobile boxes while the protocol does not say how many voters had asked for it?
select 'precinct ' || precinct as subject,
       record_id as record,
       mobile_ballots
from protocol
where mobile_ballots > 0
  and mobile_requests is null
order by mobile_ballots desc, precinct
