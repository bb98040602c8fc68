-- Which precincts list a voter under a number for which the rule gives no check digit?
select 'precinct ' || precinct as subject, record_id as record,
       alike as wrong, entries
from iin_problem_entry
where iin_problem = 'unassignable' and alike >= :threshold
order by precinct, record_id
