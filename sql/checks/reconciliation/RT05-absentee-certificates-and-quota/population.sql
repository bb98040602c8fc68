select case when issued is not null and voters is not null then 1 else 0 end
         + case when issued is not null and used is not null then 1 else 0 end as examined,
       coalesce(quota_forms, 0) as quota_forms,
       coalesce(issued, 0) as issued,
       round(coalesce(100.0e0 * issued / nullif(voters * :quota, 0), 0), 1) as issued_percent,
       coalesce(used, 0) as used,
       round(coalesce(100.0e0 * used / nullif(issued, 0), 0), 1) as used_percent,
       coalesce(issued - used, 0) as unused,
       round(coalesce(1.0e0 * issued / nullif(precincts, 0), 0), 1) as per_precinct
from figure
