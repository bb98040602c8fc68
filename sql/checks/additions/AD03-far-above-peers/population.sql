select coalesce(max(examined), 0) as examined,
       coalesce(max(groups), 0) as groups,
       coalesce(max(total), 0) as additions,
       coalesce(max(smallest), 0) as smallest,
       coalesce(max(least), 0) as least,
       coalesce(max(share), 0) as share,
       coalesce(max(blind_at), 0) as blind_at,
       coalesce(max(blind), 0) as blind,
       coalesce(max(highest), '') as highest
from expectation_outlook
where family = 'additions'
