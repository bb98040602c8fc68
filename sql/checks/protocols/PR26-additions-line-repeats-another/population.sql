-- What could be looked at, and how often two such numbers would meet by accident.
select (select count(*) from counted) as examined,
       count(*) as protocols,
       (select coalesce(sum(2.0e0 / additions), 0) from counted) as expected_by_chance
from protocol
