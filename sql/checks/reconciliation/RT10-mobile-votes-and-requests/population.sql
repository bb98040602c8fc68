with counted as (
  select count(*) as protocols, count(mobile_requests) as precincts, coalesce(sum(mobile_requests), 0) as requests from protocol
), announced as (
  select max(value) filter (where name = 'mobile_votes') as mobile,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
select case when announced.mobile is not null and counted.precincts = announced.precincts then counted.precincts else 0 end as examined,
       counted.protocols as protocols,
       counted.precincts as with_requests,
       coalesce(announced.precincts, 0) as precincts_announced,
       counted.requests as requests,
       coalesce(announced.mobile, 0) as mobile
from announced
cross join counted
