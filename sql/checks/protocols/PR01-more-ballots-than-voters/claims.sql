-- Ballots in the boxes beside the voters of the same protocol: those who signed, or who were counted as having voted.
with counted as (
  -- A zero on a line of voters, where ballots were counted, was left blank.
  select precinct, record_id, ballots_in_box, nullif(signatures, 0) as signatures, nullif(voted, 0) as voted,
         nullif(ballots_issued, 0) as issued,
         coalesce(mobile_ballots, 0) as mobile, coalesce(additions, 0) as added,
         -- What may be in the boxes without a line of voters; not known where nobody says what the mobile box held.
         mobile_ballots + coalesce(additions, 0) + coalesce(ballots_unaccounted, 0) as allowed,
         valid + invalid as sorted
  from protocol
  where ballots_in_box > 0
), compared as (
  select counted.*, coalesce(signatures, voted) as voters from counted where coalesce(signatures, voted) is not null
)
