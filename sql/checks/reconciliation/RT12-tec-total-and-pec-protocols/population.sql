select (select count(*) from judged) as examined,
       (select count(*) from tec_figure) as tecs,
       (select count(distinct name) from compared) as whole,
       (select count(*) from judged) * :slip_rate as expected_by_chance
