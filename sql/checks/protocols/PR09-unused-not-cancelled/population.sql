select count(*) filter (where unused_cancelled is not null and coalesce(ballots_unused, 1) > 0) as examined,
       count(*) as protocols
from protocol
