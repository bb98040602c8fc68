, issue as (
  select count(*) as entries from avc_issued where iin is not null
), addition as (
  select count(iin) as entries from by_residence
)
select case when addition.entries > 0 then issue.entries else 0 end as examined,
       addition.entries as additions,
       -- Either number may be the mistyped one.
       coalesce(2.0e0 * issue.entries * addition.entries * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from issue
cross join addition
