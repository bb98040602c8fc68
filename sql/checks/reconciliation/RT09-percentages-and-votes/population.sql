with candidate as (
  select candidate, max(votes) as votes from announced_result where votes is not null group by candidate
), base as (
  select sum(votes) as valid, (select max(value) from official where name = 'voted') as voted from candidate
), statement as (
  select announced_result.candidate, announced_result.percent,
         100.0 * candidate.votes / base.valid as of_valid,
         100.0 * candidate.votes / base.voted as of_voted
  from announced_result
  join candidate on candidate.candidate = announced_result.candidate
  cross join base
  where announced_result.percent is not null and base.valid > 0
    and (exists (select 1 from coverage where is_complete = 1)
         or not exists (select 1 from source_file where extract in ('voter_list', 'supplementary_list', 'special_list')))
), largest as (
  select max(of_valid) as of_valid, max(of_voted) as of_voted from statement
)
select count(statement.percent) as examined,
       count(*) filter (where abs(percent - statement.of_valid) <= :rounding + 0.000001) as follow_from_valid,
       count(*) filter (where abs(percent - statement.of_voted) <= :rounding + 0.000001
                          and abs(percent - statement.of_valid) > :rounding + 0.000001) as follow_from_voted,
       coalesce(max(base.valid) filter (where statement.percent is not null), 0) as valid,
       coalesce(round(max(largest.of_valid), 2), 0) as first_of_valid,
       coalesce(round(max(largest.of_voted), 2), 0) as first_of_voted
from base
cross join largest
left join statement on 1 = 1
