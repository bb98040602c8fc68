-- Were more votes announced for the candidates than voters who voted, or two numbers of votes for one candidate?
select 'votes of the candidates' as subject, null as record,
       summed.candidates, summed.least as votes, announced.voted, summed.differing, summed.most - summed.least as apart,
       case when summed.least > announced.voted then summed.least - announced.voted else 0 end as over_voted
from summed
cross join announced
where summed.least > announced.voted or summed.differing > 0
order by subject
