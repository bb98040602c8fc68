-- Was an AVC used at this precinct and not marked as retained?
with avc_at_host as (
  -- An AVC entered twice is one AVC, and a mark on either entry counts. Zeros in front of its number are not compared.
  select precinct, serial_series, ltrim(serial_number, '0') as bare_number, max(retained) as retained
  from avc_used
  group by precinct, serial_series, ltrim(serial_number, '0')
), marking_host as (
  -- A precinct that filled in no mark at all says nothing about retention.
  select precinct,
         count(*) as used,
         count(*) filter (where coalesce(retained, 0) = 0) as not_retained,
         count(*) filter (where retained is null) as blank
  from avc_at_host
  group by precinct
  having count(retained) > 0 or :blank_column_counts = 1
)
select 'precinct ' || marking_host.precinct as subject,
       avc_used.record_id as record,
       marking_host.used,
       marking_host.not_retained,
       marking_host.blank
from avc_used
join avc_at_host
  on avc_at_host.precinct = avc_used.precinct
 and avc_at_host.serial_series = avc_used.serial_series
 and avc_at_host.bare_number = ltrim(avc_used.serial_number, '0')
join marking_host on marking_host.precinct = avc_used.precinct
where coalesce(avc_at_host.retained, 0) = 0
order by marking_host.precinct, avc_used.record_id
