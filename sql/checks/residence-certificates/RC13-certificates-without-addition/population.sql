select case when coverage.is_complete = 1 then (select count(*) from looked_up) else 0 end as examined,
       (select count(*) from looked_up) as certificates,
       coalesce((select sum(is_unused) from looked_up), 0) as unused,
       precincts_loaded,
       coalesce(precincts_announced, 0) as precincts_announced
from coverage
