-- Which desks printed residence certificates on polling day before the polls opened or after they closed?
with hours as (
  select 60 * cast(substr(:opens, 1, 2) as bigint) + cast(substr(:opens, 4, 2) as bigint) as opens,
         60 * cast(substr(:closes, 1, 2) as bigint) + cast(substr(:closes, 4, 2) as bigint) as closes
), printed as (
  select residence_certificate.record_id, coalesce(certificate_desk.desk_day, 'office not named') as desk,
         issued_minute, substr(issued_at, 12, 5) as clock,
         (select opens from hours) - issued_minute as early_by, issued_minute - (select closes from hours) as late_by
  from residence_certificate
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day and issued_minute is not null
), outside as (
  select printed.*, person_record.person_id
  from printed
  left join person_record on person_record.record_id = printed.record_id
  where early_by >= :tolerance_minutes or late_by >= :tolerance_minutes
), holder_added as (
  select outside.desk, count(distinct outside.person_id) as added
  from outside
  join person_record on person_record.person_id = outside.person_id
  join listing on listing.record_id = person_record.record_id and listing.list = 'supplementary'
  group by outside.desk
), late_desk as (
  select desk, count(*) as outside, count(*) filter (where early_by > 0) as early,
         count(*) filter (where late_by > 0) as late, case when max(early_by) > max(late_by) then max(early_by) else max(late_by) end as farthest
  from outside
  group by desk
), whole_day as (
  select desk, count(*) as printed, min(clock) as first_time, max(clock) as last_time,
         min(-early_by) as first_after_opening, min(-late_by) as last_before_closing
  from printed
  where desk in (select desk from late_desk)
  group by desk
), told as (
  -- A clock that is fast shows late prints only, and a slow one early prints only.
  select late_desk.*, whole_day.printed, whole_day.first_time, whole_day.last_time, coalesce(holder_added.added, 0) as added,
         case when farthest > :clock_off_minutes then 0
              when early = 0 and first_after_opening >= farthest then 1
              when late = 0 and last_before_closing >= farthest then 1
              else 0 end as hour_off
  from late_desk
  join whole_day on whole_day.desk = late_desk.desk
  left join holder_added on holder_added.desk = late_desk.desk
)
select told.desk as subject, outside.record_id as record,
       case when hour_off = 1 then 'pattern' else 'needs-document' end as strength,
       hour_off as claim_hour_off,
       told.outside, told.early, told.late, told.farthest, told.added, told.printed, told.first_time, told.last_time
from told
join outside on outside.desk = told.desk
order by told.farthest desc, told.desk, outside.record_id
