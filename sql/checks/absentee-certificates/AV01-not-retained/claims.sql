-- AVCs used at each precinct, and the marks of their retention.
with use_of_avc as (
  -- An AVC entered twice is one AVC, and a mark on either entry counts. Zeros in front of its number are not compared; one without
  -- a number is an AVC of its own.
  select record_id, precinct,
         max(retained) over (partition by precinct, serial_series, serial_bare, unnumbered) as retained,
         row_number() over (partition by precinct, serial_series, serial_bare, unnumbered order by record_id) as entry
  from (select avc_used.*, case when serial_bare is null then record_id end as unnumbered from avc_used) as told
), host as (
  select precinct,
         count(*) as used,
         count(*) filter (where coalesce(retained, 0) = 0) as not_retained,
         count(*) - count(retained) as blank,
         -- A precinct that filled in no mark at all says nothing about retention.
         case when count(retained) > 0 or :blank_column_counts = 1 then 1 else 0 end as is_judged
  from use_of_avc
  where entry = 1
  group by precinct
)
