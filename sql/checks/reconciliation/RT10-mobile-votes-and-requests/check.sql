-- Do the announced votes from mobile boxes leave more to the precincts that give their requests than were asked for there?
select 'votes in mobile boxes' as subject, null as record,
       announced.mobile, counted.with_requests, announced.precincts, counted.elsewhere, counted.requests,
       counted.ballots, announced.mobile - counted.elsewhere - counted.requests as excess
from announced
join counted on counted.bounded_precincts = announced.precincts
where counted.with_requests > 0 and announced.mobile - counted.elsewhere > counted.requests
order by subject
