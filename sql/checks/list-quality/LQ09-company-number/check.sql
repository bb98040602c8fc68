-- Which precincts list a voter under the number of a company (BIN)?
with wrong as (
  select precinct, record_id, iin_problem from listing where iin_problem = 'company' and list = 'voter'
), wrong_at_precinct as (
  select precinct, count(*) as wrong
  from wrong
  group by precinct
  having count(*) >= :threshold
)
select 'precinct ' || wrong_at_precinct.precinct as subject,
       wrong.record_id as record,
       wrong_at_precinct.wrong,
       precinct_list.entries
from wrong_at_precinct
join precinct_list on precinct_list.precinct = wrong_at_precinct.precinct and precinct_list.list = 'voter'
join wrong on wrong.precinct = wrong_at_precinct.precinct
order by wrong_at_precinct.precinct, wrong.record_id
