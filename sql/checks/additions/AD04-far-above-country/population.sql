select coalesce(examined, 0) as examined,
       coalesce(groups, 0) as groups,
       coalesce(total, 0) as additions,
       coalesce(smallest, 0) as smallest,
       coalesce(least, 0) as least,
       coalesce(share, 0) as share,
       coalesce(blind_at, 0) as blind_at,
       coalesce(blind, 0) as blind,
       coalesce(highest, '') as highest
from (select 'additions_national' as family) as asked
left join expectation_outlook on expectation_outlook.family = asked.family
