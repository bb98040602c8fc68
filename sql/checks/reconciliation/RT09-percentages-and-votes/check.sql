-- Which announced percentages follow neither from the votes of all candidates nor from the voters who voted?
, differing as (
  select candidate, votes, valid, round(of_valid, 2) as of_valid, round(of_voted, 2) as of_voted,
         min(percent) as least, max(percent) as most, count(*) as statements
  from statement
  where from_valid > :rounding and from_voted > :rounding
  group by candidate, votes, valid, of_valid, of_voted
), stated as (
  select differing.*, case when most - of_valid >= of_valid - least then most else least end as percent from differing
)
select 'percentage of ' || candidate as subject, null as record,
       percent, votes, valid, of_valid, of_voted, round(percent - of_valid, 2) as difference, statements
from stated
order by subject
