-- From which precincts did voters of the previous list disappear without a known ground?
with traceable as (
  select previous_listing.record_id, previous_listing.precinct
  from previous_listing
  where iin is not null
    and exists (select 1 from precinct_list where precinct_list.precinct = previous_listing.precinct and precinct_list.list = 'voter')
), counted as (
  select precinct, count(*) as previous_entries from traceable group by precinct
), named as (
  -- A register or a change of precinct names the voter, by the IIN.
  select previous_listing.record_id from disqualified join previous_listing on previous_listing.iin = disqualified.iin
  union
  select previous_listing.record_id from registration_change join previous_listing on previous_listing.iin = registration_change.iin
), missing as (
  select traceable.record_id, traceable.precinct
  from previous_unlisted
  join traceable on traceable.record_id = previous_unlisted.record_id
  where traceable.record_id not in (select record_id from named)
), nameless as (
  -- Entries of today whose IIN is lost or mistyped may be the same voter. First the lists that have any.
  select surname_fold, given_name_fold, birth_date
  from precinct_list
  cross join listing
  where precinct_list.with_iin < precinct_list.entries
    and listing.precinct = precinct_list.precinct and listing.list = precinct_list.list and listing.iin is null
), gone as (
  select missing.record_id, missing.precinct
  from missing
  join previous_listing on previous_listing.record_id = missing.record_id
  left join nameless
    on nameless.birth_date = previous_listing.birth_date
   and nameless.surname_fold = previous_listing.surname_fold
   and nameless.given_name_fold = previous_listing.given_name_fold
  where nameless.birth_date is null
), gone_from as (
  select precinct, count(*) as disappeared from gone group by precinct having count(*) >= :threshold
)
select 'precinct ' || gone_from.precinct as subject, gone.record_id as record,
       counted.previous_entries, gone_from.disappeared
from gone_from
join counted on counted.precinct = gone_from.precinct
join gone on gone.precinct = gone_from.precinct
where 1.0e0 * gone_from.disappeared / counted.previous_entries >= :least_share
order by gone_from.precinct, gone.record_id
