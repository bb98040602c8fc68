-- Which precincts list somebody who, by both birth date and IIN, is under the voting age on polling day?
with minor as (
  select distinct record_id, precinct, voted
  from listing
  where birth_date > (select cast(cast(substr(:polling_day, 1, 4) as integer) - :voting_age as integer) || substr(:polling_day, 5))
    and iin is not null
    and coalesce(struck_off, 0) = 0
    -- The IIN says so too.
    and case when substr(iin, 7, 1) <= '2' then '18' when substr(iin, 7, 1) <= '4' then '19' else '20' end
           || substr(iin, 1, 2) || '-' || substr(iin, 3, 2) || '-' || substr(iin, 5, 2)
      > (select cast(cast(substr(:polling_day, 1, 4) as integer) - :voting_age as integer) || substr(:polling_day, 5))
), proved as (
  -- A year that was completed from the IIN is no second witness.
  select minor.*
  from minor
  left join repair
    on repair.record_id = minor.record_id and repair.field = 'birth_date' and repair.kind = 'two-digit-year'
  where repair.record_id is null
), at_precinct as (
  select precinct, count(*) as minors, count(*) filter (where voted = 1) as ballot_marks from proved group by precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       proved.record_id as record,
       at_precinct.minors,
       at_precinct.ballot_marks
from at_precinct
join proved on proved.precinct = at_precinct.precinct
order by at_precinct.precinct, proved.record_id
