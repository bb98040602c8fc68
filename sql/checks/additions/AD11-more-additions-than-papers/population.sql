select coalesce(sum(additions), 0) as examined,
       count(*) as precincts,
       count(*) filter (where excess > 0) as above
from judged
