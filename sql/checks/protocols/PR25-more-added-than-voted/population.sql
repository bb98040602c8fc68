-- Protocols with both figures.
select (select count(*) from counted) as examined,
       count(*) as protocols,
       (select count(*) from counted) * :slip_rate / 2e0 as expected_by_chance
from protocol
