select count(*) filter (where mobile_ballots > 0 and mobile_requests is not null) as examined,
       count(*) as protocols,
       count(*) filter (where mobile_ballots > 0 and mobile_requests is not null) * :slip_rate / 2e0 as expected_by_chance
from protocol
