-- Protocols with ballots received, issued and unused, and what the sum leaves. A zero issued beside received ones is a blank.
with balance as (
  select record_id, precinct, ballots_received as received, ballots_issued as issued, ballots_unused as unused,
         ballots_spoiled as spoiled, ballots_lost as lost, ballots_unaccounted as unaccounted,
         ballots_received + coalesce(ballots_unaccounted, 0) - ballots_issued - ballots_unused - coalesce(ballots_lost, 0) as rest
  from protocol
  where ballots_received > 0 and ballots_issued > 0 and ballots_unused is not null
)
