with compared as (
  select peer_group,
         -- Where less than that is expected, not even none is a finding.
         case when expected >= :least_missing then 1 else 0 end as expected_enough
  from count_expectation
  where measure = 'additions'
)
select count(*) as examined,
       count(distinct peer_group) as groups,
       coalesce(sum(expected_enough), 0) as enough
from compared
