-- Do the votes for all candidates add up to more than the valid ballots of the same protocol allow?
, over_valid as (
  select compared.*, row_number() over (partition by precinct order by excess desc, level) as place
  from compared
  where excess > 0
)
select 'precinct ' || precinct as subject,
       record_id as record,
       max(case when place = 1 and votes = ballots_in_box - invalid then 1
                when place = 1 and ballots_in_box - invalid is not null then 0 end) over of_precinct as claim_valid_is_the_slip,
       max(case when place = 1 and votes = valid + invalid then 1
                when place = 1 and invalid is not null then 0 end) over of_precinct as claim_invalid_among_votes,
       max(votes) filter (where place = 1) over of_precinct as votes,
       max(valid) filter (where place = 1) over of_precinct as valid,
       max(excess) over of_precinct as excess,
       count(*) over of_precinct as protocols
from over_valid
window of_precinct as (partition by precinct)
order by excess desc, precinct, record
