-- Votes of all candidates beside the valid ballots, at each level by itself.
with one_number as (
  -- Votes loaded from two files count once.
  select precinct, level, candidate_key, min(votes) as votes from candidate_vote group by precinct, level, candidate_key
), total as (
  select precinct, level, sum(votes) as votes from one_number group by precinct, level
), compared as (
  -- A zero of valid ballots beside votes was left blank.
  select precinct_figure.precinct, precinct_figure.level, precinct_figure.record_id, total.votes, precinct_figure.valid,
         total.votes - precinct_figure.valid * :votes_per_ballot as excess,
         precinct_figure.ballots_in_box, precinct_figure.invalid
  from total
  join precinct_figure on precinct_figure.precinct = total.precinct and precinct_figure.level = total.level
  where precinct_figure.valid > 0
)
