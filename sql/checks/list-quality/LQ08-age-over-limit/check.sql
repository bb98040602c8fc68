-- Which precincts list people whose age on polling day is at or above the limit?
with old as (
  select distinct record_id, precinct, voted, birth_date
  from listing
  where list = 'voter'
    and coalesce(struck_off, 0) = 0
    and birth_date <= (select cast(cast(substr(:polling_day, 1, 4) as integer) - :age_limit as integer) || substr(:polling_day, 5))
    -- A valid IIN that says a later birth makes it a mistyped date.
    and (iin is null
      or case when substr(iin, 7, 1) <= '2' then '18' when substr(iin, 7, 1) <= '4' then '19' else '20' end
           || substr(iin, 1, 2) || '-' || substr(iin, 3, 2) || '-' || substr(iin, 5, 2)
       <= (select cast(cast(substr(:polling_day, 1, 4) as integer) - :age_limit as integer) || substr(:polling_day, 5)))
), at_precinct as (
  select precinct, count(*) as old_voters, count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where birth_date like '%-01-01') as first_of_january
  from old
  group by precinct
  having count(*) >= :threshold
)
select 'precinct ' || at_precinct.precinct as subject,
       old.record_id as record,
       at_precinct.old_voters,
       at_precinct.ballot_marks,
       at_precinct.first_of_january
from at_precinct
join old on old.precinct = at_precinct.precinct
order by at_precinct.precinct, old.record_id
