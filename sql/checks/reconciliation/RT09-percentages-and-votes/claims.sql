-- Each announced percentage beside what the votes give.
with candidate as (
  select candidate, max(votes) as votes from announced_result where votes is not null group by candidate
), base as (
  select sum(votes) as valid, (select voted from announced_total) as voted from candidate
), follows as (
  select announced_result.candidate, announced_result.percent, candidate.votes, base.valid,
         100.0e0 * candidate.votes / base.valid as of_valid,
         100.0e0 * candidate.votes / base.voted as of_voted
  from announced_result
  join candidate on candidate.candidate = announced_result.candidate
  cross join base
  where announced_result.percent is not null and base.valid > 0
    -- Whoever loads lists of a part of the country does not ask about the whole.
    and (exists (select 1 from coverage where is_complete = 1)
         or not exists (select 1 from loaded_file where extract in ('voter_list', 'supplementary_list', 'special_list')))
), statement as (
  -- Six digits are more than anybody announces, and fewer than a division keeps.
  select follows.*, round(abs(percent - of_valid), 6) as from_valid, round(abs(percent - coalesce(of_voted, of_valid)), 6) as from_voted
  from follows
)
