-- Protocols that count signatures, and what does not fit in them. A zero of signatures is a blank.
with counted as (
  -- A zero beside signatures is a blank too.
  select precinct, record_id, signatures, nullif(ballots_issued, 0) as ballots_issued, nullif(voted, 0) as voted, coalesce(ballots_spoiled, 0) as spoiled,
         coalesce(mobile_ballots, 0) as mobile, coalesce(additions, 0) as added, coalesce(ballots_in_advance, 0) as in_advance
  from precinct_figure
  where level = 'PEC'
    and record_id not in (select record_id from unread_number where field in ('ballots_spoiled', 'ballots_in_advance'))
), judged as (
  select counted.*,
         -- A spoilt ballot is replaced on the same signature. Ballots cast by post or before the day are signed for elsewhere.
         case when ballots_issued > signatures + spoiled + in_advance then ballots_issued - signatures - spoiled - in_advance else 0 end as unsigned,
         case when signatures > ballots_issued + in_advance then signatures - ballots_issued - in_advance else 0 end as without_ballot,
         case when voted > signatures + in_advance then voted - signatures - in_advance else 0 end as voted_unsigned
  from counted
  where signatures > 0 and (ballots_issued is not null or voted is not null)
)
