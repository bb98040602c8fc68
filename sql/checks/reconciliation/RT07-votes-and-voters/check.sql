-- Were more votes announced for the candidates than voters who voted, or two numbers of votes for one candidate?
with candidate as (
  select candidate, min(votes) as least, max(votes) as most
  from announced_result
  where votes is not null
  group by candidate
), summed as (
  select count(*) as candidates, sum(least) as least, sum(most) as most,
         count(*) filter (where least <> most) as differing
  from candidate
), announced as (
  select max(value) as voted from official where name = 'voted'
)
select 'votes of the candidates' as subject, null as record,
       summed.candidates, summed.least as votes, announced.voted, summed.differing, summed.most - summed.least as apart,
       case when summed.least > announced.voted then summed.least - announced.voted else 0 end as over_voted
from summed
cross join announced
where summed.least > announced.voted or summed.differing > 0
order by subject
