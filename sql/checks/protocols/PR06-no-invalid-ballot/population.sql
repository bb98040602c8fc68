-- TECs of such a size that none would be remarkable.
select count(*) filter (where chance <= :chance_limit) as examined,
       (select count(*) from by_tec) as tecs,
       coalesce((select rate from everywhere), 0) as rate,
       (select variance from habit) as variance,
       coalesce(sum(chance) filter (where chance <= :chance_limit), 0) as expected_by_chance
from judged
