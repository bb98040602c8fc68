select case when voters_initial + list_growth + voters_final is not null then 1 else 0 end as examined,
       case when voters_initial is not null then 1 else 0 end + case when list_growth is not null then 1 else 0 end
         + case when voters_final is not null then 1 else 0 end as known
from announced_total
