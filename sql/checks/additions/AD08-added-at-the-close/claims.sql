-- Additions of polling day with a time, by their minutes after the close.
with hours as (
  select 60 * cast(substr(:closes, 1, 2) as bigint) + cast(substr(:closes, 4, 2) as bigint) as closes
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
