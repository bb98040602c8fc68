-- Does a protocol count more ballots issued or voters than signatures, or more signatures than ballots?
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
select 'precinct ' || precinct as subject, record_id as record,
       signatures, ballots_issued, spoiled, voted, unsigned, without_ballot, voted_unsigned
from judged
where unsigned > 0 or without_ballot > 0 or voted_unsigned > 0
order by precinct
