-- Did one candidate lose votes and another gain votes between the PEC's protocol and the TEC's entry?
, changed as (
  select precinct, signed, entered, entered - signed as change from compared
), exchanged as (
  -- What one candidate had, another one has, and the other way round.
  select one.precinct
  from changed as one
  join changed as other on other.precinct = one.precinct and other.signed = one.entered and other.entered = one.signed
  where one.change > 0
), moved as (
  select precinct,
         count(*) as candidates,
         count(*) filter (where change < 0) as losing,
         count(*) filter (where change > 0) as gaining,
         coalesce(sum(-change) filter (where change < 0), 0) as votes_less,
         coalesce(sum(change) filter (where change > 0), 0) as votes_more
  from changed
  group by precinct
  having min(change) < 0 and max(change) > 0
)
select distinct 'precinct ' || moved.precinct as subject,
       candidate_vote.record_id as record,
       case when decided.precinct is null then 'needs-document' else 'pattern' end as strength,
       case when decided.precinct is null then 0 else 1 end as claim_recount_decided,
       case when exchanged.precinct is not null then 1 else 0 end as claim_exchanged,
       case when moved.votes_less = moved.votes_more then 1 else 0 end as claim_votes_kept,
       moved.candidates, moved.losing, moved.votes_less, moved.gaining, moved.votes_more
from moved
join candidate_vote on candidate_vote.precinct = moved.precinct
left join exchanged on exchanged.precinct = moved.precinct
left join recount_by_decision as decided on decided.precinct = moved.precinct
order by moved.votes_less + moved.votes_more desc, subject, record
