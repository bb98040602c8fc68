-- Do the votes for all candidates add up to more than the valid ballots of the same protocol?
with one_number as (
  -- Votes loaded from two files count once.
  select precinct, level, candidate_key, min(votes) as votes from candidate_vote group by precinct, level, candidate_key
), total as (
  select precinct, level, sum(votes) as votes from one_number group by precinct, level
), over_valid as (
  select precinct_figure.precinct, precinct_figure.record_id, total.votes, precinct_figure.valid,
         row_number() over (partition by precinct_figure.precinct
                            order by total.votes - precinct_figure.valid desc, precinct_figure.level) as place
  from total
  join precinct_figure
    on precinct_figure.precinct = total.precinct
   and precinct_figure.level = total.level
  where total.votes > precinct_figure.valid
)
select 'precinct ' || precinct as subject,
       record_id as record,
       max(votes) filter (where place = 1) over of_precinct as votes,
       max(valid) filter (where place = 1) over of_precinct as valid,
       max(votes - valid) over of_precinct as excess,
       count(*) over of_precinct as protocols
from over_valid
window of_precinct as (partition by precinct)
order by excess desc, precinct, record
