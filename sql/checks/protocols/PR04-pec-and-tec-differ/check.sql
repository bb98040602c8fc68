-- Does the TEC's entry of a precinct differ from the protocol that the PEC signed?
with compared as (
  select precinct, line, candidate_key,
         max(value) filter (where level = 'PEC') as signed,
         max(value) filter (where level = 'TEC') as entered
  from protocol_line
  group by precinct, line, candidate_key
), differing as (
  select precinct, line, candidate_key, entered - signed as change from compared where entered <> signed
), by_precinct as (
  select precinct,
         count(*) as lines,
         count(*) filter (where line = 'votes') as candidates,
         coalesce(sum(-change) filter (where line = 'votes' and change < 0), 0) as votes_less,
         coalesce(sum(change) filter (where line = 'votes' and change > 0), 0) as votes_more,
         coalesce(sum(change) filter (where line = 'votes'), 0) as votes_net
  from differing
  group by precinct
), evidence as (
  select differing.precinct, precinct_figure.record_id
  from differing
  join precinct_figure on precinct_figure.precinct = differing.precinct
  where differing.line <> 'votes'
  union
  select differing.precinct, candidate_vote.record_id
  from differing
  join candidate_vote
    on candidate_vote.precinct = differing.precinct
   and candidate_vote.candidate_key = differing.candidate_key
  where differing.line = 'votes'
)
select 'precinct ' || by_precinct.precinct as subject,
       evidence.record_id as record,
       by_precinct.lines, by_precinct.candidates,
       by_precinct.votes_less, by_precinct.votes_more, by_precinct.votes_net
from by_precinct
join evidence on evidence.precinct = by_precinct.precinct
order by by_precinct.votes_less + by_precinct.votes_more desc, by_precinct.precinct, record
