select count(*) filter (where by_tec.voted * everywhere.rate >= :least_expected) as examined,
       count(by_tec.tec) as tecs,
       coalesce(max(everywhere.rate), 0) as rate,
       count(*) filter (where by_tec.voted * everywhere.rate >= :least_expected) * :chance_at_line as expected_by_chance
from everywhere
left join by_tec on 1 = 1
