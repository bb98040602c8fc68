select count(*) filter (where additions > 0) as examined,
       count(*) as precincts,
       coalesce(sum(additions), 0) as additions
from precinct_addition
