select case when precincts = precincts_announced and growth is not null and net is not null
             and (additions_unknown = 0 or files_without = 0) then precincts else 0 end as examined,
       precincts,
       coalesce(precincts_announced, 0) as precincts_announced,
       additions,
       struck_off,
       coalesce(growth, 0) as announced,
       files_without,
       additions_unknown
from ladder
