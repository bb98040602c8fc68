-- Does another source show more ballots of a candidate, or more voters, than the precinct's protocol counts?
, above as (
  select compared.*, at_least - counted as excess,
         row_number() over (partition by precinct order by at_least - counted desc, record_id) as place,
         count(*) over (partition by precinct) as numbers
  from compared
  where at_least - counted >= :margin
), largest as (
  select * from above where place = 1
), evidence as (
  select precinct, record_id from above
  union
  select precinct, protocol_record from above where protocol_record is not null
  union
  select above.precinct, candidate_vote.record_id
  from above
  join candidate_vote on candidate_vote.precinct = above.precinct and candidate_vote.candidate_key = above.candidate_key
)
select 'precinct ' || largest.precinct as subject, evidence.record_id as record,
       case when largest.candidate_key is not null then 1 else 0 end as claim_of_candidate,
       case when largest.invalid >= largest.excess then 1 when largest.invalid is not null then 0 end as claim_invalid_would_do,
       largest.numbers, largest.at_least, largest.counted, largest.excess
from largest
join evidence on evidence.precinct = largest.precinct
order by largest.excess desc, largest.precinct, record
