-- Precincts that stand on the lists of both states.
select count(subject) as examined,
       coalesce(sum(list_size), 0) as entries,
       coalesce(sum(observed), 0) as changes,
       (select count(*) from list_change where kind = 'undecided') as undecided
from expectation_family
join count_expectation on count_expectation.measure = expectation_family.family
where family = 'list_came'
