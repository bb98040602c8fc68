-- Do the announced opening figure and the announced growth of the lists make the announced final figure?
with announced as (
  select max(value) filter (where name = 'voters_initial') as opening,
         max(value) filter (where name = 'list_growth') as growth,
         max(value) filter (where name = 'voters_final') as final
  from official
)
select 'announced totals' as subject,
       official.record_id as record,
       announced.opening,
       announced.growth,
       announced.final,
       announced.opening + announced.growth as expected,
       announced.final - announced.opening - announced.growth as difference
from announced
join official on official.name in ('voters_initial', 'list_growth', 'voters_final')
where announced.opening + announced.growth <> announced.final
order by official.name
