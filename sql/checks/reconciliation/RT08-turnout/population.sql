select case when voted is not null and voters is not null then 1 else 0 end
         + case when voted is not null and mobile is not null then 1 else 0 end as examined,
       coalesce(voted, 0) as voted,
       round(coalesce(100.0e0 * voted / nullif(final, 0), 0), 2) as turnout,
       round(coalesce(100.0e0 * voted / nullif(opening, 0), 0), 2) as turnout_opening,
       coalesce(mobile, 0) as mobile,
       round(coalesce(100.0e0 * mobile / nullif(voted, 0), 0), 2) as mobile_percent
from base
