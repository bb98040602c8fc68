with candidate as (
  select candidate, max(votes) as votes from announced_result where votes is not null group by candidate
), summed as (
  select count(*) as candidates, coalesce(sum(votes), 0) as votes from candidate
), announced as (
  select max(value) as voted from official where name = 'voted'
)
select case when summed.candidates > 0 and announced.voted is not null then summed.candidates else 0 end as examined,
       summed.votes as votes,
       coalesce(announced.voted, 0) as voted,
       coalesce(announced.voted - summed.votes, 0) as rest,
       round(coalesce(100.0 * (announced.voted - summed.votes) / nullif(announced.voted, 0), 0), 2) as rest_percent
from summed
cross join announced
