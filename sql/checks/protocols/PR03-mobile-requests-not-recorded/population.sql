select count(*) filter (where mobile_ballots > 0) as examined,
       count(*) as protocols,
       count(*) filter (where mobile_ballots > 0 and mobile_requests is not null) as with_requests
from protocol
