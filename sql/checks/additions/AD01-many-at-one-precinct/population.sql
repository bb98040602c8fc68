select count(*) filter (where additions > 0) as examined,
       count(*) as precincts,
       coalesce(sum(additions), 0) as additions,
       count(*) * :ordinary_share as expected_by_chance
from precinct_addition
