-- Recounts, and protocols of which it is known whether there was one.
select count(*) as examined,
       count(*) filter (where recount_changed = 1) as changed,
       (select count(*) from precinct_figure where recounted is not null or recount_changed is not null) as known
from recount
