-- At which precincts were many of the day's additions made within an hour or less, beyond what the hours explain?
with flagged as (
  select *
  from burst_window
  where measure = 'addition_time' and q <= :q_limit and observed >= :least_in_window
), within as (
  select flagged.subject, listing.record_id, listing.address
  from flagged
  join listing
    on listing.precinct = flagged.subject and listing.list = 'supplementary'
   and coalesce(listing.basis, 'other') <> 'avc'
   and listing.added_minute between flagged.from_minute and flagged.to_minute
), placed as (
  select subject, count(*) as entries from within where address is not null group by subject, address
), crowded as (
  select subject, max(entries) as most_at_one_place from placed group by subject
)
select 'precinct ' || flagged.subject as subject, within.record_id as record,
       flagged.from_time, flagged.to_time,
       flagged.observed as additions, flagged.total, round(flagged.expected, 1) as expected, flagged.q,
       crowded.most_at_one_place
from flagged
join within on within.subject = flagged.subject
left join crowded on crowded.subject = flagged.subject
order by flagged.q, flagged.subject, record
