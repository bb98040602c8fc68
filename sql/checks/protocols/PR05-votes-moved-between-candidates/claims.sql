-- Candidates whose votes both levels give, as the PEC signed them and as the TEC entered them.
with compared as (
  select precinct, candidate_key,
         max(votes) filter (where level = 'PEC') as signed, max(votes) filter (where level = 'TEC') as entered
  from candidate_vote
  group by precinct, candidate_key
  having count(distinct level) = 2
)
