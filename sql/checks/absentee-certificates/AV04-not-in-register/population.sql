with use_judged as (
  -- A record that carries issue and use together is its own register: it could not fail.
  select case when issued.record_id is not null then 'self'
              when avc_used.serial_series in (select serial_series from avc_issued) then 'held'
              else 'other' end as kind
  from avc_used
  left join avc_issued as issued on issued.record_id = avc_used.record_id
), counted as (
  select count(*) filter (where kind = 'held') as held,
         count(*) filter (where kind = 'self') as self_registered,
         count(*) filter (where kind = 'other') as other_series
  from use_judged
)
select held as examined,
       self_registered,
       other_series,
       (select count(*) from avc_issued) as registered,
       (select count(distinct serial_series) from avc_issued) as series,
       held * :typing_error_rate as expected_by_chance
from counted
