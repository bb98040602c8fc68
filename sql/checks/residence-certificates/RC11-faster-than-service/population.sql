select count(*) as examined,
       (select count(*) from (select distinct desk_day, operator from served) as operator_at_desk) as operators,
       coalesce(max(busiest), 0) as busiest
from hour
