select case when count(distinct name) = 3 then 1 else 0 end as examined,
       count(distinct name) as known
from official
where name in ('voters_initial', 'list_growth', 'voters_final')
