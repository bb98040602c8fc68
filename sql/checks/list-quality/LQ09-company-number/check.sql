-- Which precincts list a voter under the number of a company (BIN)?
with wrong as (
  select precinct, record_id, iin_problem from listing where iin_problem = 'company' and list = 'voter'
), wrong_at_precinct as (
  select precinct, count(*) as wrong
  from wrong
  group by precinct
  having count(*) >= :threshold
), list_size as (
  select wrong_at_precinct.precinct, count(*) as entries
  from wrong_at_precinct
  join listing on listing.precinct = wrong_at_precinct.precinct and listing.list = 'voter'
  group by wrong_at_precinct.precinct
)
select 'precinct ' || wrong_at_precinct.precinct as subject,
       wrong.record_id as record,
       wrong_at_precinct.wrong,
       list_size.entries
from wrong_at_precinct
join list_size on list_size.precinct = wrong_at_precinct.precinct
join wrong on wrong.precinct = wrong_at_precinct.precinct
order by wrong_at_precinct.precinct, wrong.record_id
