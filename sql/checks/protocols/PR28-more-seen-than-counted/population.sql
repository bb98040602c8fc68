-- Numbers that have a line to stand beside.
select count(*) filter (where counted is not null) as examined,
       count(*) as numbers
from compared
