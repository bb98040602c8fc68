-- Were more votes announced from mobile boxes than voters asked, in all precincts together, to vote at home?
with counted as (
  select count(mobile_requests) as precincts, sum(mobile_requests) as requests, sum(mobile_ballots) as ballots from protocol
), announced as (
  select max(value) filter (where name = 'mobile_votes') as mobile,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
select 'votes in mobile boxes' as subject, null as record,
       announced.mobile, counted.requests, coalesce(counted.ballots, 0) as ballots, announced.mobile - counted.requests as excess
from announced
join counted on counted.precincts = announced.precincts
where announced.mobile > counted.requests
order by subject
