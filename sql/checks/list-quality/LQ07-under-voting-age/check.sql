-- Which precincts list somebody who, by both birth date and IIN, is under the voting age on polling day?
with coming_of_age as (
  select cast(cast(substr(:polling_day, 1, 4) as bigint) - :voting_age as bigint) || substr(:polling_day, 5) as birth_date
), mark_column as (
  -- Where a list has no column of marks nobody knows who got a ballot.
  select distinct replace(extract, '_list', '') as list from file_field where field = 'voted' and filled > 0
), minor as (
  select entry.record_id, entry.precinct, entry.voted, mark_column.list is null or entry.voted = 1 as may_have_voted,
         entry.birth_date = entry.iin_birth_date as one_date
  from coming_of_age
  cross join precinct_list  -- first the precincts, then their entries
  cross join listing_by_iin as entry
  left join mark_column on mark_column.list = entry.list
  where precinct_list.latest_birth_date > coming_of_age.birth_date
    and entry.precinct = precinct_list.precinct and entry.list = precinct_list.list
    and entry.birth_date > coming_of_age.birth_date
    -- The IIN says so too.
    and entry.iin_birth_date > coming_of_age.birth_date
    and coalesce(entry.struck_off, 0) = 0
), proved as (
  -- A year that was completed from the IIN is no second witness.
  select minor.*
  from minor
  left join repair
    on repair.record_id = minor.record_id and repair.kind = 'two-digit-year'
  where repair.record_id is null
), at_precinct as (
  select precinct, count(*) as minors, count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where one_date) as of_one_date,
         count(*) filter (where one_date and may_have_voted) as proved_to_vote
  from proved
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       proved.record_id as record,
       case when proved_to_vote > 0 then 'contradiction' else 'needs-document' end as strength,
       case when of_one_date > 0 then 1 else 0 end as claim_one_birth_date,
       case when of_one_date > 0 and proved_to_vote = 0 then 1 else 0 end as claim_no_ballot,
       at_precinct.minors,
       at_precinct.ballot_marks
from at_precinct
join proved on proved.precinct = at_precinct.precinct
order by at_precinct.precinct, proved.record_id
