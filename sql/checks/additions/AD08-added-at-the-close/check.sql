-- At which precincts were voters added after the polls closed, or a large part of them in the last half hour?
with hours as (
  select 60 * cast(substr(:closes, 1, 2) as integer) + cast(substr(:closes, 4, 2) as integer) as closes
), timed as (
  select record_id, precinct, added_minute - (select closes from hours) as past
  from listing
  where list = 'supplementary' and added_minute is not null and substr(added_at, 1, 10) = :polling_day
), at_precinct as (
  select precinct, count(*) as timed, count(*) filter (where past >= :tolerance_minutes) as after_close,
         count(*) filter (where past between -30 and :tolerance_minutes - 1) as last_half_hour, max(past) as latest
  from timed
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject, timed.record_id as record,
       at_precinct.timed, at_precinct.after_close, at_precinct.last_half_hour, at_precinct.latest
from at_precinct
join timed on timed.precinct = at_precinct.precinct and timed.past >= -30
where at_precinct.after_close > 0
   or (at_precinct.last_half_hour >= :crowd and at_precinct.last_half_hour >= :share * at_precinct.timed)
order by at_precinct.after_close desc, at_precinct.precinct, timed.record_id
