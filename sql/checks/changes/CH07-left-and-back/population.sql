-- Precincts that stand on the lists of both states, where there is an earlier step whose changes could be taken back.
select count(subject) as examined,
       coalesce(sum(list_size), 0) as entries,
       coalesce(sum(observed), 0) as changes
from expectation_family
join count_expectation on count_expectation.measure = expectation_family.family
where family = 'list_back'
