-- Which precincts list somebody who, by birth date and IIN or by the one of them that is known, is under the voting age on polling day?
with coming_of_age as (
  select cast(cast(substr(:polling_day, 1, 4) as bigint) - :voting_age as bigint) || substr(:polling_day, 5) as birth_date
), mark_column as (
  -- Where a list has no column of marks nobody knows who got a ballot.
  select distinct replace(extract, '_list', '') as list from file_field where field = 'voted' and filled > 0
), born as (
  -- Of a year alone its first day: whoever is a minor by it was born too late on any other.
  select listing_by_iin.*, coalesce(birth_date, cast(birth_year as text) || '-01-01') as born_from from listing_by_iin
), minor as (
  select entry.record_id, entry.precinct, entry.list, entry.voted, mark_column.list is null or entry.voted = 1 as may_have_voted,
         coalesce(entry.born_from, entry.iin_birth_date) as born_from,
         entry.birth_date = entry.iin_birth_date as one_date,
         -- A year that was completed from the IIN is no second witness.
         case when entry.born_from is null or entry.iin_birth_date is null
                or exists (select 1 from repair where repair.record_id = entry.record_id and repair.kind = 'two-digit-year')
              then 1 else 0 end as by_one_date,
         precinct_list.entries
  from coming_of_age
  cross join precinct_list  -- first the precincts, then their entries
  cross join born as entry
  left join mark_column on mark_column.list = entry.list
  where (precinct_list.latest_birth_date > coming_of_age.birth_date
      or (precinct_list.latest_birth_date is null and precinct_list.with_iin > 0))  -- then its IINs alone say it
    and entry.precinct = precinct_list.precinct and entry.list = precinct_list.list
    and (entry.born_from is not null or precinct_list.latest_birth_date is null)
    and coalesce(entry.born_from, entry.iin_birth_date) > coming_of_age.birth_date
    -- A valid IIN says so too, where there is one.
    and coalesce(entry.iin_birth_date, entry.born_from) > coming_of_age.birth_date
    and coalesce(entry.struck_off, 0) = 0
), counted as (
  select minor.*,
         count(case when by_one_date = 1 then 1 end) over (partition by precinct, list) as of_list,
         count(case when by_one_date = 1 then 1 end) over (partition by precinct, list, born_from) as of_date
  from minor
), told as (
  select * from counted  -- one date for many is not known, and dates that make minors of much of a list are no birth dates
  where by_one_date = 0 or (of_date < :many and (of_list < :many or of_list <= :most_of_list * entries))
), at_precinct as (
  select precinct, count(*) as minors, count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where by_one_date = 1) as by_one_date,
         count(*) filter (where may_have_voted) as may_have_voted,
         count(*) filter (where by_one_date = 0 and one_date) as of_one_date,
         count(*) filter (where by_one_date = 0 and one_date and may_have_voted) as proved_to_vote
  from told
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       told.record_id as record,
       case when proved_to_vote > 0 then 'contradiction'
            when at_precinct.by_one_date = minors and at_precinct.may_have_voted = 0 then 'pattern'
            else 'needs-document' end as strength,
       case when at_precinct.by_one_date = minors then 1 else 0 end as claim_one_witness,
       case when of_one_date > 0 then 1 when at_precinct.by_one_date < minors then 0 end as claim_one_birth_date,
       case when at_precinct.may_have_voted = 0 then 1 else 0 end as claim_no_ballot,
       at_precinct.minors, at_precinct.by_one_date, at_precinct.ballot_marks
from at_precinct
join told on told.precinct = at_precinct.precinct
order by at_precinct.precinct, told.record_id
