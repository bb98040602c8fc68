-- What others saw at least, beside the number of the same thing in the precinct's protocol: a candidate's votes, or else the ballots in
-- the boxes, or else the voters who voted. The PEC's own protocol stands before what the TEC entered.
with vote as (
  select precinct, candidate_key,
         coalesce(min(votes) filter (where level = 'PEC'), min(votes)) as votes
  from candidate_vote
  group by precinct, candidate_key
), compared as (
  select counted_elsewhere.record_id, counted_elsewhere.precinct, counted_elsewhere.candidate_key, counted_elsewhere.at_least,
         protocol.record_id as protocol_record, protocol.invalid,
         case when counted_elsewhere.candidate_key is not null then vote.votes
              -- The larger of the two: neither may have all.
              when protocol.voted > coalesce(protocol.ballots_in_box, 0) then protocol.voted
              else protocol.ballots_in_box end as counted
  from counted_elsewhere
  left join vote on vote.precinct = counted_elsewhere.precinct and vote.candidate_key = counted_elsewhere.candidate_key
  left join protocol on protocol.precinct = counted_elsewhere.precinct
)
