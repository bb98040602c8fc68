-- Were more voters added on polling day at a precinct than voted there at all?
select 'precinct ' || precinct as subject,
       record_id as record,
       case when additions = voters_on_list then 1 when voters_on_list is not null then 0 end as claim_as_on_list,
       case when listed <= voted then 1 when listed is not null then 0 end as claim_list_bears_it,
       additions, voted, voters_on_list, additions - voted as excess
from counted
where additions > voted
order by excess desc, precinct
