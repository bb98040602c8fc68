-- Protocols with both figures; a list of 0 is none.
select (select count(*) from counted) as examined,
       count(*) as protocols,
       count(*) filter (where voted > 0 and voters_on_list = 0) as without_list,
       (select count(*) from counted) * :slip_rate / 2e0 as expected_by_chance
from protocol
