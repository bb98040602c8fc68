-- Of the stations that say whether the AVCs used there were retained, and recorded: at how many was one not, and at how many none?
with host as (
  select precinct,
         count(*) as uses,
         count(retained) as retention_stated, count(*) filter (where retained = 0) as not_retained,
         count(recorded) as recording_stated, count(*) filter (where recorded = 0) as not_recorded
  from avc_used
  group by precinct
)
select coalesce(sum(uses), 0) as uses,
       count(*) filter (where retention_stated > 0) as retention_stations,
       count(*) filter (where not_retained > 0) as lacking_retention,
       count(*) filter (where retention_stated > 0 and not_retained = retention_stated) as none_retained,
       coalesce(sum(retention_stated), 0) as retention_uses,
       coalesce(sum(not_retained), 0) as not_retained,
       count(*) filter (where recording_stated > 0) as recording_stations,
       count(*) filter (where not_recorded > 0) as lacking_recording,
       count(*) filter (where recording_stated > 0 and not_recorded = recording_stated) as none_recorded,
       coalesce(sum(recording_stated), 0) as recording_uses,
       coalesce(sum(not_recorded), 0) as not_recorded
from host
