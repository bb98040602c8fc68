select count(*) filter (where voters > 0 and type <> 'abroad') as examined,
       count(*) filter (where voters > 0 and type = 'abroad') as abroad,
       coalesce(max(case when type <> 'abroad' then voters end), 0) as largest
from precinct_size
