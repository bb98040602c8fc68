-- Which precincts list somebody whom a register names as deceased, incapacitated or convicted on polling day?
with still_listed as (
  -- One IIN and one person: where names or birth dates speak against it, linking keeps the bearers of an IIN apart. Where a number is
  -- missing or damaged, names, birth date and whatever else both give say who is one person; two valid numbers are two people. By
  -- likeness alone nobody is called dead who was born on another day: a rare name is borne by cousins.
  select listing.precinct, listing.record_id, listing.voted, disqualified.record_id as register_record, disqualified.ground,
         case when listing.iin = disqualified.iin then 0 else 1 end as is_by_name
  from disqualified
  join tied_record as named on named.record_id = disqualified.record_id
  join tied_entry as listing on listing.person_id = named.person_id
  where coalesce(listing.struck_off, 0) = 0
    and ('probable' not in (listing.tier, named.tier)
      or coalesce(listing.birth_date, disqualified.birth_date, '') = coalesce(disqualified.birth_date, listing.birth_date, ''))
    and coalesce(disqualified.from_date, '') <= :polling_day
    and coalesce(disqualified.to_date, :polling_day) >= :polling_day
), person as (
  -- A person whom several records of the register name is one entry all the same.
  select precinct, record_id, voted, min(ground) as ground, min(is_by_name) as is_by_name from still_listed group by precinct, record_id, voted
), at_precinct as (
  select precinct, count(*) as listed,
         count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where ground = 'deceased') as deceased,
         count(*) filter (where ground = 'incapacitated') as incapacitated,
         count(*) filter (where ground = 'convicted') as convicted,
         sum(is_by_name) as by_name
  from person
  group by precinct
  having count(*) >= :threshold
), evidence as (
  select precinct, record_id from still_listed
  union
  select precinct, register_record from still_listed
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record_id as record, at_precinct.listed,
       at_precinct.ballot_marks, at_precinct.deceased, at_precinct.incapacitated, at_precinct.convicted, at_precinct.by_name
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record_id
