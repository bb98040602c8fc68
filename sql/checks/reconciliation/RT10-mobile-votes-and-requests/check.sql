-- Do the announced votes from mobile boxes leave more to the precincts that give their requests than were asked for there?
with bounded as (
  -- Where requests are not given: the most that the boxes there can hold, if the protocol says anything of it.
  select mobile_requests, mobile_ballots,
         case when mobile_requests is null then coalesce(mobile_ballots, voted, voters_on_list) else 0 end as at_most
  from protocol
), counted as (
  select count(at_most) as bounded_precincts, count(mobile_requests) as with_requests, sum(mobile_requests) as requests,
         sum(case when mobile_requests is not null then mobile_ballots end) as ballots, sum(at_most) as elsewhere
  from bounded
), announced as (
  select max(value) filter (where name = 'mobile_votes') as mobile,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
select 'votes in mobile boxes' as subject, null as record,
       announced.mobile, counted.with_requests, announced.precincts, counted.elsewhere, counted.requests,
       coalesce(counted.ballots, 0) as ballots, announced.mobile - counted.elsewhere - counted.requests as excess
from announced
join counted on counted.bounded_precincts = announced.precincts
where counted.with_requests > 0 and announced.mobile - counted.elsewhere > counted.requests
order by subject
