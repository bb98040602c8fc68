with counted as (
  select precinct, record_id, signatures, ballots_issued, voted, coalesce(ballots_spoiled, 0) as spoiled
  from precinct_figure
  where level = 'PEC'
    and record_id not in (select record_id from unread_number where field in ('ballots_spoiled'))
), judged as (
  select counted.*,
         -- A spoilt ballot is replaced on the same signature.
         case when ballots_issued > signatures + spoiled then ballots_issued - signatures - spoiled else 0 end as unsigned,
         case when signatures > ballots_issued then signatures - ballots_issued else 0 end as without_ballot,
         case when voted > signatures then voted - signatures else 0 end as voted_unsigned
  from counted
  where signatures is not null and (ballots_issued is not null or voted is not null)
)
select count(*) as examined,
       (select count(*) from counted) as protocols,
       (select count(*) from counted where signatures is null) as without_signatures,
       count(*) * :slip_rate as expected_by_chance
from judged
