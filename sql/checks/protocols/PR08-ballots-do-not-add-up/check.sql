-- Are the ballots that a PEC received the same in number as those issued, unused and spoiled?
with balance as (
  select precinct, record_id,
         ballots_received as received,
         ballots_issued as issued,
         ballots_unused as unused,
         ballots_spoiled as spoiled,
         ballots_received - ballots_issued - ballots_unused as without_spoiled,
         ballots_received - ballots_issued - ballots_unused - coalesce(ballots_spoiled, 0) as unexplained
  from protocol
)
select 'precinct ' || precinct as subject,
       record_id as record,
       received, issued, unused, spoiled, unexplained
from balance
where unexplained <> 0
  and record_id not in (select record_id from unread_number where field in ('ballots_spoiled'))
  -- Spoiled ballots may be counted among the issued or the unused already.
  and without_spoiled <> 0
  -- Where nobody says how many were spoiled, those missing may be.
  and (spoiled is not null or unexplained < 0)
order by abs(unexplained) desc, precinct
