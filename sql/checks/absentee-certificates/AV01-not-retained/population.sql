with avc_at_host as (
  select precinct, max(retained) as retained
  from avc_used
  group by precinct, serial_series, serial_bare
), host as (
  select count(*) as used,
         case when count(retained) > 0 or :blank_column_counts = 1 then 1 else 0 end as looked_at,
         case when count(retained) = 0 then 1 else 0 end as all_blank,
         case when count(*) filter (where coalesce(retained, 0) = 0) > 0 then 1 else 0 end as not_all_retained
  from avc_at_host
  group by precinct
)
select count(*) filter (where looked_at = 1) as examined,
       coalesce(sum(used) filter (where looked_at = 1), 0) as used,
       coalesce(sum(all_blank), 0) as all_blank,
       count(*) filter (where looked_at = 1 and not_all_retained = 1) as affected,
       coalesce(round(100.0 * count(*) filter (where looked_at = 1 and not_all_retained = 1)
         / nullif(count(*) filter (where looked_at = 1), 0), 1), 0) as affected_percent,
       round(100.0 * :observed_share, 1) as observed_percent,
       -- A slip on one of a precinct's AVCs is enough: at most the sum of their chances, and never more than the precinct.
       coalesce(sum(case when used * :clerical_error_rate < 1 then used * :clerical_error_rate else 1 end)
         filter (where looked_at = 1), 0.0) as expected_by_chance
from host
