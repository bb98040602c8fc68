select count(*) filter (where precincts >= :fewest_precincts and additions > 0) as examined,
       count(*) as precincts,
       count(*) filter (where precincts >= :fewest_precincts) * :top_turnout * :top_added as expected_by_chance
from ranked
