-- Protocols that count valid ballots, invalid ones and those in the boxes. A zero in the boxes beside sorted ballots is a blank.
with balance as (
  select precinct, record_id, valid, invalid, ballots_in_box,
         valid + invalid - ballots_in_box as difference,
         coalesce(mobile_ballots, 0) as mobile, coalesce(ballots_in_advance, 0) as in_advance,
         -- A mobile box that was declared invalid as a whole may stand on one of the lines only.
         case when mobile_invalidated = 1 then coalesce(mobile_ballots, 0) else 0 end as put_aside
  from protocol
  where ballots_in_box > 0 and valid + invalid > 0
)
