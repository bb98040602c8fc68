-- Did one candidate lose votes and another gain votes between the PEC's protocol and the TEC's entry?
with compared as (
  select precinct, candidate_key,
         max(votes) filter (where level = 'TEC') - max(votes) filter (where level = 'PEC') as change
  from candidate_vote
  group by precinct, candidate_key
), moved as (
  select precinct,
         count(change) as candidates,
         count(*) filter (where change < 0) as losing,
         count(*) filter (where change > 0) as gaining,
         coalesce(sum(-change) filter (where change < 0), 0) as votes_less,
         coalesce(sum(change) filter (where change > 0), 0) as votes_more
  from compared
  group by precinct
  having count(*) filter (where change < 0) > 0
     and count(*) filter (where change > 0) > 0
)
select distinct 'precinct ' || moved.precinct as subject,
       candidate_vote.record_id as record,
       moved.candidates, moved.losing, moved.votes_less, moved.gaining, moved.votes_more
from moved
join candidate_vote on candidate_vote.precinct = moved.precinct
order by moved.votes_less + moved.votes_more desc, moved.precinct, record
