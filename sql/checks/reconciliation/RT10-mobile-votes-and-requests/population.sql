select case when counted.bounded_precincts = announced.precincts and announced.mobile > counted.elsewhere
            then counted.with_requests else 0 end as examined,
       counted.protocols as protocols,
       counted.with_requests as with_requests,
       counted.bounded_precincts as bounded_precincts,
       coalesce(announced.precincts, 0) as precincts_announced,
       counted.requests as requests,
       coalesce(announced.mobile, 0) as mobile,
       counted.elsewhere as elsewhere
from announced
cross join counted
