-- At which ordinary precincts is the number of additions the number on the list, or the number who voted?
select 'precinct ' || precinct as subject,
       record_id as record,
       case when additions = voters_on_list then 1 else 0 end as claim_as_on_list,
       case when listed = additions then 1 when listed is not null then 0 end as claim_list_agrees,
       additions, voters_on_list, voted
from counted
where additions in (voters_on_list, voted)
order by additions desc, precinct
