-- Votes of all candidates beside the valid ballots, at each level by itself.
with one_number as (
  -- Votes loaded from two files count once.
  select precinct, level, candidate_key, min(votes) as votes from candidate_vote group by precinct, level, candidate_key
), total as (
  select precinct, level, sum(votes) as votes from one_number group by precinct, level
), counted as (
  -- A zero of valid ballots beside votes was left blank: then the ballots in the boxes less the invalid ones stand for them, none where
  -- all are invalid.
  select precinct, level, record_id, ballots_in_box, invalid, nullif(valid, 0) as written,
         coalesce(nullif(valid, 0), nullif(ballots_in_box, 0) - coalesce(invalid, 0)) as valid,
         coalesce(mobile_ballots, 0) as mobile, coalesce(ballots_in_advance, 0) as in_advance
  from precinct_figure
), compared as (
  select counted.*, total.votes, total.votes - counted.valid * :votes_per_ballot as excess
  from total
  join counted on counted.precinct = total.precinct and counted.level = total.level
  where counted.valid >= 0
    -- Who knows nothing of a box is not held to it.
    and (counted.written is not null
      or counted.record_id not in (select record_id from unread_number
                                   where field in ('ballots_in_box', 'mobile_ballots', 'ballots_in_advance')))
)
