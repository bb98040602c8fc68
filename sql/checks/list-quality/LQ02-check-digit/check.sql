-- At which precincts do so many IINs fail the check digit that typing errors do not explain it?
select 'precinct ' || precinct as subject, record_id as record,
       alike as wrong, entries
from iin_problem_entry
where iin_problem = 'check-digit' and alike >= :threshold
  and 1.0e0 * alike / entries >= :least_share
order by precinct, record_id
