-- At which precincts are additions more than certificates, AVCs used and corrections together?
select 'precinct ' || judged.precinct as subject, addition.record_id as record,
       judged.additions, judged.with_paper, judged.on_avc, judged.avc_used, judged.excess
from judged
join addition on addition.precinct = judged.precinct and (addition.has_paper = 0 or addition.is_avc = 1)
where judged.excess >= :threshold
order by judged.excess desc, judged.precinct, addition.record_id
