-- Is every line of a TEC's totals the sum of its PECs' protocols?
select 'tec ' || tec as subject, record_id as record,
       count(*) filter (where tec_total <> pec_sum) as lines, count(*) as compared,
       max(abs(tec_total - pec_sum)) as largest, sum(abs(tec_total - pec_sum)) as together, max(protocols) as precincts
from judged
group by tec, record_id
having count(*) filter (where tec_total <> pec_sum) > 0
order by largest desc, tec
