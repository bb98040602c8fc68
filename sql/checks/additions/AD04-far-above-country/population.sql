select count(subject) as examined,
       coalesce(max(smallest), 0) as smallest
from expectation_family
left join count_expectation on count_expectation.measure = expectation_family.family
where family = 'additions_national'
