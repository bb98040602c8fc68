-- Protocols whose sum can be asked about.
select (select count(*) from balance) as examined,
       count(*) as protocols,
       (select count(*) from balance) * :slip_rate as expected_by_chance
from protocol
