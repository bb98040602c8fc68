-- Which announced percentages follow neither from the votes of all candidates nor from the voters who voted?
with candidate as (
  select candidate, max(votes) as votes from announced_result where votes is not null group by candidate
), base as (
  select sum(votes) as valid, (select max(value) from official where name = 'voted') as voted from candidate
), statement as (
  select announced_result.candidate, announced_result.percent, candidate.votes, base.valid,
         100.0 * candidate.votes / base.valid as of_valid,
         100.0 * candidate.votes / base.voted as of_voted
  from announced_result
  join candidate on candidate.candidate = announced_result.candidate
  cross join base
  where announced_result.percent is not null and base.valid > 0
    -- Whoever loads lists of a part of the country does not ask about the whole.
    and (exists (select 1 from coverage where is_complete = 1)
         or not exists (select 1 from source_file where extract in ('voter_list', 'supplementary_list', 'special_list')))
), differing as (
  select candidate, votes, valid, round(of_valid, 2) as of_valid, round(of_voted, 2) as of_voted,
         min(percent) as least, max(percent) as most, count(*) as statements
  from statement
  where abs(percent - of_valid) > :rounding + 0.000001 and abs(percent - coalesce(of_voted, of_valid)) > :rounding + 0.000001
  group by candidate, votes, valid, of_valid, of_voted
), stated as (
  select differing.*, case when most - of_valid >= of_valid - least then most else least end as percent from differing
)
select 'percentage of ' || candidate as subject, null as record,
       percent, votes, valid, of_valid, of_voted, round(percent - of_valid, 2) as difference, statements
from stated
order by subject
