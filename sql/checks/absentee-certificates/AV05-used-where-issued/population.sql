, issued_in as (
  select precinct.settlement_fold as place, count(*) as issued
  from avc_issued
  join precinct on precinct.precinct = avc_issued.precinct
  group by precinct.settlement_fold
)
select coalesce(sum(is_judged), 0) as examined,
       (select count(*) from avc_use_and_issue where host_precinct = issuing_precinct) as own_precinct,
       count(*) - coalesce(sum(is_judged), 0) as unknown_place,
       (select count(*) from avc_used) - (select count(*) from avc_use_and_issue) as not_registered,
       -- A wrong serial is any issued one.
       coalesce(sum(is_judged * issued_in.issued * :typing_error_rate) / (select nullif(count(*), 0) from avc_issued), 0.0e0)
         as expected_by_chance
from pair
left join issued_in on issued_in.place = pair.host_place
