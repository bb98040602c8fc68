-- At which precincts do so many IINs begin with no day of the calendar, or have a seventh digit that no century uses?
with wrong as (
  select precinct, record_id, iin_problem from listing where iin_problem in ('birth-date', 'century') and list = 'voter'
), wrong_at_precinct as (
  select precinct, count(*) as wrong,
         count(*) filter (where iin_problem = 'birth-date') as impossible_days,
         count(*) filter (where iin_problem = 'century') as century_digits
  from wrong
  group by precinct
  having count(*) >= :threshold
)
select 'precinct ' || wrong_at_precinct.precinct as subject,
       wrong.record_id as record,
       wrong_at_precinct.wrong,
       wrong_at_precinct.impossible_days,
       wrong_at_precinct.century_digits,
       precinct_list.entries
from wrong_at_precinct
join precinct_list on precinct_list.precinct = wrong_at_precinct.precinct and precinct_list.list = 'voter'
join wrong on wrong.precinct = wrong_at_precinct.precinct
where wrong_at_precinct.wrong * 1000000 >= round(:least_share * 1000000) * precinct_list.entries
order by wrong_at_precinct.precinct, wrong.record_id
