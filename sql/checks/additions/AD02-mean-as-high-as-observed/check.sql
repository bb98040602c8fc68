-- Is the mean number of additions per precinct as high as the mean that observers reported?
with counted as (
  select count(*) as precincts, sum(additions) as additions
  from precinct_addition
)
select 'all precincts' as subject,
       null as record,
       additions,
       precincts,
       round(1.0e0 * additions / precincts, 1) as mean,
       :reference as reference
from counted
where precincts >= :fewest_precincts
  and additions >= :reference * precincts
order by subject
