-- The announced votes of each candidate, the fewest and the most where several numbers were announced, and the announced voters.
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
  select voted from announced_total
)
