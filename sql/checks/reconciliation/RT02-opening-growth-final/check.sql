-- Do the announced opening figure and the announced growth of the lists make the announced final figure?
select 'announced totals' as subject,
       official.record_id as record,
       voters_initial as opening,
       list_growth as growth,
       voters_final as final,
       voters_initial + list_growth as expected,
       voters_final - voters_initial - list_growth as difference
from announced_total
join official on official.name in ('voters_initial', 'list_growth', 'voters_final')
where voters_initial + list_growth <> voters_final
order by official.name
