-- Which precincts list a voter under the number of a company (BIN)?
select 'precinct ' || precinct as subject, record_id as record,
       alike as wrong, entries
from iin_problem_entry
where iin_problem = 'company' and alike >= :threshold
order by precinct, record_id
