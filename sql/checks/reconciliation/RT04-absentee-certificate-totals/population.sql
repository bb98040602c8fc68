select (select count(*) from whole) as examined,
       coalesce((select records from reach where name = 'avc_issued'), 0) as issued,
       coalesce((select tecs from reach where name = 'avc_issued'), 0) as issued_tecs,
       coalesce((select records from reach where name = 'avc_used'), 0) as used,
       coalesce((select tecs from reach where name = 'avc_used'), 0) as used_tecs,
       coalesce(tecs.needed, 0) as tecs,
       coverage.precincts_loaded as precincts_loaded,
       coalesce(coverage.precincts_announced, 0) as precincts_announced
from coverage
cross join tecs
