-- Stations and questions of which both speak; of these the register says that it was done.
select count(*) as examined,
       count(*) filter (where is_done = 1) as said_done,
       (select count(*) from observed_station) as observed
from compared
