select count(subject) as examined,
       coalesce(sum(observed), 0) as entries,
       coalesce(sum(list_size), 0) as before,
       (select count(*) from (
         select precinct from precinct_list where list = 'voter'
         union
         select precinct from previous_listing group by precinct
       ) as named) - count(subject) as on_one_only,
       round(count(subject) * 0.000465 * (3.5 / :z_limit), 2) as expected_by_chance
from expectation_family
left join count_expectation on count_expectation.measure = expectation_family.family
where family = 'list_change'
