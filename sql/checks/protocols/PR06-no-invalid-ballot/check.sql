-- Which TECs report no invalid ballot where the rate of the others leads one to expect many?
select 'TEC ' || judged.name as subject,
       source_record.record_id as record,
       judged.voted,
       judged.expected,
       judged.chance
from judged
join source_record on source_record.name = judged.name
where judged.invalid = 0 and judged.chance <= :chance_limit
order by judged.expected desc, judged.name, record
