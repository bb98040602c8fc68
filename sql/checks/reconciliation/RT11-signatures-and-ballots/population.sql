select count(*) as examined,
       (select count(*) from counted) as protocols,
       (select count(*) from counted where signatures is null) as without_signatures,
       count(*) * :slip_rate as expected_by_chance
from judged
