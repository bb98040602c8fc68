select count(subject) as examined,
       coalesce(sum(total), 0) as issued
from expectation_family
left join burst on burst.measure = expectation_family.family
where family = 'avc_issue_time'
