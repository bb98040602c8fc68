with bounded as (
  select mobile_requests, case when mobile_requests is null then coalesce(mobile_ballots, voted, voters_on_list) else 0 end as at_most
  from protocol
), counted as (
  select count(*) as protocols, count(at_most) as bounded_precincts, count(mobile_requests) as with_requests,
         coalesce(sum(mobile_requests), 0) as requests, coalesce(sum(at_most), 0) as elsewhere
  from bounded
), announced as (
  select max(value) filter (where name = 'mobile_votes') as mobile,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
select case when counted.bounded_precincts = announced.precincts and announced.mobile > counted.elsewhere
            then counted.with_requests else 0 end as examined,
       counted.protocols as protocols,
       counted.with_requests as with_requests,
       counted.bounded_precincts as bounded_precincts,
       coalesce(announced.precincts, 0) as precincts_announced,
       counted.requests as requests,
       coalesce(announced.mobile, 0) as mobile,
       counted.elsewhere as elsewhere
from announced
cross join counted
