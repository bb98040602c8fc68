-- Does a voter list line bear the serial of an AVC that no loaded register of issue holds?
, unregistered as (
  -- Distinct, so that they are picked out once: joined to every issue first, a million voters took ten seconds.
  select distinct *
  from line
  where is_judged = 1
    -- Where either side leaves the series out, the number alone is enough to be in the register.
    and not exists (select 1 from avc_issued
                    where avc_issued.serial_bare = line.bare_number
                      and (avc_issued.serial_series in (line.series, '') or line.series = ''))
    -- The AVC of a guest who was entered on the voter list is AV04's.
    and not exists (select 1 from avc_used
                    where avc_used.serial_bare = line.bare_number and avc_used.precinct = line.precinct
                      and (avc_used.serial_series in (line.series, '') or line.series = ''))
), issued_otherwise as (
  select unregistered.record_id, count(*) as issues, count(*) - count(avc_issued.serial_bare) as unnumbered
  from unregistered
  join person_record as voter on voter.record_id = unregistered.record_id
  join person_record as holder on holder.person_id = voter.person_id
  join avc_issued on avc_issued.record_id = holder.record_id
  group by unregistered.record_id
), by_serial as (
  select unregistered.series, unregistered.bare_number, min(unregistered.serial) as serial, count(*) as lines,
         sum(struck_off) as struck_off, sum(voted) as ballot_marks, count(issues) as lines_issued_otherwise,
         coalesce(sum(issues), 0) as issued_otherwise
  from unregistered
  left join issued_otherwise on issued_otherwise.record_id = unregistered.record_id
  -- An issue to the voter without its number may be this one.
  where coalesce(unnumbered, 0) = 0
  group by unregistered.series, unregistered.bare_number
)
select 'serial ' || by_serial.serial as subject,
       unregistered.record_id as record,
       case when lines_issued_otherwise = lines then 'pattern' else 'needs-document' end as strength,
       case when lines_issued_otherwise = lines then 1 else 0 end as claim_issued_otherwise,
       by_serial.lines, by_serial.struck_off, by_serial.ballot_marks, by_serial.issued_otherwise
from by_serial
join unregistered on unregistered.series = by_serial.series and unregistered.bare_number = by_serial.bare_number
order by by_serial.series, by_serial.bare_number, unregistered.record_id
