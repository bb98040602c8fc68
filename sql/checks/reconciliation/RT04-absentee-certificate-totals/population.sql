select count(*) filter (where coverage.is_complete = 1 and reach.tecs >= tecs.needed and official.value is not null) as examined,
       coalesce(max(reach.records) filter (where reach.name = 'avc_issued'), 0) as issued,
       coalesce(max(reach.tecs) filter (where reach.name = 'avc_issued'), 0) as issued_tecs,
       coalesce(max(reach.records) filter (where reach.name = 'avc_used'), 0) as used,
       coalesce(max(reach.tecs) filter (where reach.name = 'avc_used'), 0) as used_tecs,
       coalesce(max(tecs.needed), 0) as tecs,
       coalesce(max(coverage.precincts_loaded), 0) as precincts_loaded,
       coalesce(max(coverage.precincts_announced), 0) as precincts_announced
from coverage
cross join tecs
left join reach on 1 = 1
left join official on official.name = reach.name
