select case when count(*) = 3 then 1 else 0 end as examined, count(*) as known
from (select name from official where name in ('voters_initial', 'list_growth', 'voters_final')) as figure
