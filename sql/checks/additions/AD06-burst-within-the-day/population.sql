select count(subject) as examined,
       coalesce(sum(total), 0) as additions,
       coalesce(max(share), 0) as share
from expectation_family
left join burst on burst.measure = expectation_family.family
where family = 'addition_time'
