select case when announced.voted is not null then summed.candidates else 0 end as examined,
       coalesce(summed.most, 0) as votes,
       coalesce(announced.voted, 0) as voted,
       coalesce(announced.voted - summed.most, 0) as rest,
       round(coalesce(100.0e0 * (announced.voted - summed.most) / nullif(announced.voted, 0), 0), 2) as rest_percent
from summed
cross join announced
