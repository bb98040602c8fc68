-- Ballots in the boxes beside the voters of the same protocol: those who signed, or who were counted as having voted.
with counted as (
  -- A zero on a line of voters, where ballots were counted, was left blank.
  select precinct, record_id, ballots_in_box, nullif(signatures, 0) as signatures, nullif(voted, 0) as voted,
         nullif(ballots_issued, 0) as issued,
         coalesce(mobile_ballots, 0) as mobile, coalesce(additions, 0) as added, coalesce(ballots_in_advance, 0) as in_advance,
         -- What may be in the boxes without a line of voters; not known where nobody says what the mobile box held.
         mobile_ballots + coalesce(additions, 0) + coalesce(ballots_unaccounted, 0) + coalesce(ballots_in_advance, 0) as allowed,
         valid + invalid as sorted
  from protocol
  where ballots_in_box > 0
), compared as (
  -- Who voted by post or before the day signed no list of the day, unless the signatures are as many as all who voted.
  select counted.*, coalesce(case when voted <= signatures then signatures else signatures + in_advance end, voted) as voters
  from counted
  where coalesce(signatures, voted) is not null
)
