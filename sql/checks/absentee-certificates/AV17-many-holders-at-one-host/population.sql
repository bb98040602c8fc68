select count(subject) as examined,
       count(distinct peer_group) as groups,
       coalesce(sum(observed), 0) as used,
       coalesce(max(smallest), 0) as smallest,
       coalesce(max(share), 0) as share
from expectation_family
left join count_expectation on count_expectation.measure = expectation_family.family
where family = 'avc_used'
