select count(voters) as examined,
       count(*) - count(voters) as without_voters,
       coalesce(sum(issued) filter (where voters is not null), 0) as issued,
       coalesce(sum(voters), 0) as voters,
       coalesce(round(100.0e0 * sum(issued) filter (where voters is not null) / sum(voters), 2), 0) as issued_percent,
       round(100.0e0 * :quota, 2) as quota_percent,
       (select count(*) from avc_issued where precinct is null) as without_precinct
from allowance
