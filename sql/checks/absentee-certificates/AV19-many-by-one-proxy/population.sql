select coalesce(sum(is_name), 0) as examined,
       count(distinct case when is_name = 1 then precinct end) as precincts,
       count(*) filter (where is_name = 1 and is_family = 1) as family,
       count(*) - coalesce(sum(is_name), 0) as marks
from judged
