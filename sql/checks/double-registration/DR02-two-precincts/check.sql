-- Is one person on the voter lists of two precincts, with the right to a ballot at both?
with active_twice as (
  select person_id, count(distinct precinct) as precincts, count(*) as entries
  from active_home_entry
  group by person_id
  having count(distinct precinct) > 1
)
select 'person ' || active_home_entry.person_id as subject,
       active_home_entry.record_id as record,
       active_twice.precincts,
       active_twice.entries
from active_twice
join active_home_entry on active_home_entry.person_id = active_twice.person_id
order by active_home_entry.person_id, active_home_entry.record_id
