select coalesce(sum(is_judged), 0) as examined,
       count(*) - coalesce(sum(is_judged), 0) as not_reached,
       count(*) filter (where is_judged = 1 and in_protocol > entries) as affected,
       coalesce(round(100.0e0 * count(*) filter (where is_judged = 1 and in_protocol > entries) / nullif(sum(is_judged), 0), 1), 0)
         as affected_percent,
       coalesce(sum(case when in_protocol * :clerical_error_rate < 1 then in_protocol * :clerical_error_rate else 1 end)
         filter (where is_judged = 1), 0.0e0) as expected_by_chance
from compared
