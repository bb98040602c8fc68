-- Were more ballots in the boxes than voters signed for a ballot or were counted as having voted?
, excessive as (
  select compared.*,
         case when sorted = ballots_in_box then 1 when sorted is not null then 0 end as is_counted_twice,
         -- More than every line of voters says, by more than what may stand on sheets of its own.
         case when allowed is null then null
              when ballots_in_box - allowed > voted and ballots_in_box - allowed > issued
               and ballots_in_box - allowed > coalesce(signatures, voted) then 1 else 0 end as is_over_all
  from compared
  where ballots_in_box > voters
    -- More by exactly these: their signatures stand on sheets of their own.
    and ballots_in_box - voters not in (mobile, added, mobile + added)
)
select 'precinct ' || precinct as subject,
       record_id as record,
       case when is_counted_twice = 1 and is_over_all = 1 then 'contradiction' else 'needs-document' end as strength,
       is_counted_twice as claim_counted_twice,
       is_over_all as claim_over_all_lines,
       case when ballots_in_box > issued then 1 when issued is not null then 0 end as claim_over_issued,
       ballots_in_box, signatures, voted, issued,
       ballots_in_box - voters as excess
from excessive
where record_id not in (select record_id from unread_number where field in ('signatures', 'voted', 'mobile_ballots', 'additions', 'ballots_in_advance'))
order by excess desc, precinct
