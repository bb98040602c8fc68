-- Does the TEC's entry of a precinct differ from the protocol that the PEC signed?
with differing_pair as (
  select * from protocol_pair where lines_differing > 0
), changed_vote as (
  select precinct, candidate_key,
         max(votes) filter (where level = 'TEC') - max(votes) filter (where level = 'PEC') as change
  from candidate_vote
  group by precinct, candidate_key
  having max(votes) filter (where level = 'TEC') <> max(votes) filter (where level = 'PEC')
), difference as (
  select precinct, lines_differing as lines, 0 as candidates, 0 as change from differing_pair
  union all
  select precinct, 1, 1, change from changed_vote
), by_precinct as (
  select precinct,
         sum(lines) as lines,
         sum(candidates) as candidates,
         coalesce(sum(-change) filter (where change < 0), 0) as votes_less,
         coalesce(sum(change) filter (where change > 0), 0) as votes_more,
         sum(change) as votes_net
  from difference
  group by precinct
), evidence as (
  select precinct, signed_record as record_id from differing_pair
  union
  select precinct, entered_record from differing_pair
  union
  select changed_vote.precinct, candidate_vote.record_id
  from changed_vote
  join candidate_vote
    on candidate_vote.precinct = changed_vote.precinct
   and candidate_vote.candidate_key = changed_vote.candidate_key
)
select 'precinct ' || by_precinct.precinct as subject,
       evidence.record_id as record,
       by_precinct.lines, by_precinct.candidates,
       by_precinct.votes_less, by_precinct.votes_more, by_precinct.votes_net
from by_precinct
join evidence on evidence.precinct = by_precinct.precinct
order by by_precinct.votes_less + by_precinct.votes_more desc, by_precinct.precinct, record
