, counted as (
  select count(*) filter (where issued >= :fewest_issued) as large,
         count(*) as regions,
         coalesce(sum(issued), 0) as issued,
         coalesce(sum(used), 0) as used
  from by_region
)
select case when coverage.is_complete = 1 and counted.regions > 1 then counted.large else 0 end as examined,
       counted.issued, counted.used,
       coalesce(round(100.0e0 * counted.used / nullif(counted.issued, 0), 1), 0) as used_percent,
       coverage.precincts_loaded,
       coalesce(coverage.precincts_announced, 0) as precincts_announced,
       case when coverage.is_complete = 1 and counted.regions > 1
            then counted.large * 4.0e0 / (9 * :limit * :limit) else 0.0e0 end as expected_by_chance
from counted
cross join coverage
