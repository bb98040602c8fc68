select count(*) filter (where additions > 0) as examined,
       round(coalesce(100.0e0 * sum(additions) / nullif(sum(listed), 0), 0), 1) as per_hundred,
       -- Rounded up to whole precincts.
       cast(floor(count(*) * :top_share + 0.999999e0) as bigint) as expected_by_chance
from ranked
