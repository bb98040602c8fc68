-- Turnouts that could be counted, PECs' and TECs' apart; blind where not even all of them at whole per cents would be rare enough.
select coalesce(sum(turnouts), 0) as examined,
       coalesce(sum(observed), 0) as observed,
       coalesce(sum(expected), 0) as expected_by_chance,
       coalesce(min(p), 0) as p,
       case when min(least_p) > :p_limit then 1 else 0 end as blind
from whole_percents
