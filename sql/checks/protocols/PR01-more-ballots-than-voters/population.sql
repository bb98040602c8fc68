-- Protocols with both figures.
select (select count(*) from compared) as examined,
       count(*) as protocols,
       (select count(*) from compared) * :slip_rate / 2e0 as expected_by_chance
from protocol
