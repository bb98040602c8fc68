-- At which precincts do so many IINs begin with no day of the calendar, or have a seventh digit that no century uses?
with wrong as (
  select precinct, record_id, entries,
         count(*) over at_precinct as wrong,
         count(*) filter (where iin_problem = 'birth-date') over at_precinct as impossible_days,
         count(*) filter (where iin_problem = 'century') over at_precinct as century_digits
  from iin_problem_entry
  where iin_problem in ('birth-date', 'century')
  window at_precinct as (partition by precinct)
)
select 'precinct ' || precinct as subject, record_id as record,
       wrong, impossible_days, century_digits, entries
from wrong
where wrong >= :threshold and 1.0e0 * wrong / entries >= :least_share
order by precinct, record_id
