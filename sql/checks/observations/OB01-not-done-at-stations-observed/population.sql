-- Answers to questions that registers and protocols can answer too, and to others; the stations with the former.
select count(*) filter (where is_known = 1) as examined,
       count(*) filter (where is_known = 0) as others,
       (select coalesce(max(stations), 0) from judged) as stations
from observed_answer
