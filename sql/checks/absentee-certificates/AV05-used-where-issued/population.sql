with pair as (
  select host.settlement_fold as host_place, issuer.settlement_fold as issuing_place,
         case when avc_use_and_issue.host_precinct = avc_use_and_issue.issuing_precinct then 1 else 0 end as at_own
  from avc_use_and_issue
  left join precinct as host on host.precinct = avc_use_and_issue.host_precinct
  left join precinct as issuer on issuer.precinct = avc_use_and_issue.issuing_precinct
), counted as (
  select count(*) as pairs,
         count(*) filter (where at_own = 0 and host_place is not null and issuing_place is not null) as judged,
         coalesce(sum(at_own), 0) as own_precinct,
         count(*) filter (where at_own = 0 and (host_place is null or issuing_place is null)) as unknown_place
  from pair
), issued_in as (
  select precinct.settlement_fold as place, count(*) as issued
  from avc_issued
  join precinct on precinct.precinct = avc_issued.precinct
  group by precinct.settlement_fold
), used_in as (
  select host_place as place, count(*) as used
  from pair
  where at_own = 0 and host_place is not null and issuing_place is not null
  group by host_place
)
select judged as examined,
       own_precinct,
       unknown_place,
       (select count(*) from avc_used) - pairs as not_registered,
       coalesce((select sum(1.0 * used_in.used * issued_in.issued * :typing_error_rate)
                 from used_in join issued_in on issued_in.place = used_in.place)
         / (select nullif(count(*), 0) from avc_issued), 0.0) as expected_by_chance
from counted
