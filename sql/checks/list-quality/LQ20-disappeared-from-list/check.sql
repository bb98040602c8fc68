-- From which precincts did voters of the previous list disappear without a known ground?
with found as (
  -- Anywhere on a list of today, or named by a register or a change of precinct: by the IIN.
  select previous_listing.record_id from listing join previous_listing on previous_listing.iin = listing.iin
  union
  select previous_listing.record_id from disqualified join previous_listing on previous_listing.iin = disqualified.iin
  union
  select previous_listing.record_id from registration_change join previous_listing on previous_listing.iin = registration_change.iin
), nameless as (
  -- Entries of today whose IIN is lost or mistyped may be the same voter.
  select precinct, surname_fold, given_name_fold, birth_date from listing where iin is null
), traceable as (
  select distinct previous_listing.record_id, previous_listing.precinct, previous_listing.birth_date,
         previous_listing.surname_fold, previous_listing.given_name_fold, found.record_id as found_record
  from previous_listing
  left join found on found.record_id = previous_listing.record_id
  where coalesce(previous_listing.iin, '') <> ''
    and exists (select 1 from precinct_list where precinct_list.precinct = previous_listing.precinct and precinct_list.list = 'voter')
), gone as (
  select distinct traceable.record_id, traceable.precinct
  from traceable
  left join nameless
    on nameless.birth_date = traceable.birth_date
   and nameless.surname_fold = traceable.surname_fold
   and nameless.given_name_fold = traceable.given_name_fold
  where traceable.found_record is null and nameless.birth_date is null
), counted as (
  select precinct, count(*) as previous_entries from traceable group by precinct
), gone_from as (
  select precinct, count(*) as disappeared from gone group by precinct having count(*) >= :threshold
)
select 'precinct ' || gone_from.precinct as subject, gone.record_id as record,
       counted.previous_entries, gone_from.disappeared
from gone_from
join counted on counted.precinct = gone_from.precinct
join gone on gone.precinct = gone_from.precinct
where gone_from.disappeared * 1000000 >= round(:least_share * 1000000) * counted.previous_entries
order by gone_from.precinct, gone.record_id
