-- Is every line of a TEC's totals the sum of its PECs' protocols?
select 'tec ' || name as subject, record_id as record,
       case when count(*) filter (where tec_total <> pec_sum) = 1 then 1 else 0 end as claim_one_line,
       count(*) filter (where tec_total <> pec_sum) as lines, count(*) as compared,
       max(abs(tec_total - pec_sum)) as largest, sum(abs(tec_total - pec_sum)) as together, max(protocols) as precincts
from judged
group by name, record_id
having count(*) filter (where tec_total <> pec_sum) > 0
order by largest desc, name
