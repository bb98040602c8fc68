-- Were more ballots in the boxes than voters signed for a ballot or were counted as having voted?
with counted as (
  select precinct, record_id, ballots_in_box,
         signatures, voted,
         coalesce(signatures, voted) as voters,
         coalesce(mobile_ballots, 0) as mobile,
         coalesce(additions, 0) as added
  from protocol
)
select 'precinct ' || precinct as subject,
       record_id as record,
       ballots_in_box,
       signatures,
       voted,
       ballots_in_box - voters as excess
from counted
where ballots_in_box > voters
  and record_id not in (select record_id from unread_number where field in ('signatures', 'voted', 'mobile_ballots', 'additions'))
  -- More by exactly these: their signatures stand on sheets of their own.
  and ballots_in_box - voters not in (mobile, added, mobile + added)
order by excess desc, precinct
