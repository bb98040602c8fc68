select count(*) filter (where ballots_in_box > 0 and coalesce(signatures, voted) is not null) as examined,
       count(*) as protocols,
       count(*) filter (where ballots_in_box > 0 and coalesce(signatures, voted) is not null) * :slip_rate / 2 as expected_by_chance
from protocol
