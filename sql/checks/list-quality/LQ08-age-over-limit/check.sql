-- Which precincts list people whose age on polling day is at or above the limit?
with at_limit as (
  select cast(cast(substr(:polling_day, 1, 4) as integer) - :age_limit as integer) || substr(:polling_day, 5) as birth_date
), old as (
  select distinct entry.record_id, entry.precinct, entry.voted, entry.birth_date
  from at_limit
  cross join precinct_list  -- first the precincts, then their entries
  cross join listing_by_iin as entry
  where precinct_list.list = 'voter' and precinct_list.earliest_birth_date <= at_limit.birth_date
    and entry.precinct = precinct_list.precinct and entry.list = 'voter'
    and coalesce(entry.struck_off, 0) = 0
    and entry.birth_date <= at_limit.birth_date
    -- A valid IIN that says a later birth makes it a mistyped date.
    and (entry.iin is null or entry.iin_birth_date <= at_limit.birth_date)
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
