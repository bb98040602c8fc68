select coalesce(sum(is_judged), 0) as examined,
       coalesce(sum(used) filter (where is_judged = 1), 0) as used,
       count(*) filter (where blank = used) as all_blank,
       count(*) filter (where is_judged = 1 and not_retained > 0) as affected,
       coalesce(round(100.0e0 * count(*) filter (where is_judged = 1 and not_retained > 0) / nullif(sum(is_judged), 0), 1), 0)
         as affected_percent,
       -- A slip on one of a precinct's AVCs is enough: at most the sum of their chances, and never more than the precinct.
       coalesce(sum(case when used * :clerical_error_rate < 1 then used * :clerical_error_rate else 1 end)
         filter (where is_judged = 1), 0.0e0) as expected_by_chance
from host
