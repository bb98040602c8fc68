-- At what share of the stations observed was something not done that the law asks for?
select case judged.topic when 'avc_retained' then 'AVCs retained' when 'avc_recorded' then 'data of AVC voters recorded'
            when 'unused_cancelled' then 'unused ballots cancelled' else 'protocols posted' end as subject,
       observed_answer.record_id as record,
       not_done, stations, mixed, 100 * share as percent, 100 * low as percent_low, 100 * high as percent_high
from judged
join observed_answer on observed_answer.topic = judged.topic and observed_answer.is_done = 0
where judged.low >= :least_share
order by judged.topic, record
