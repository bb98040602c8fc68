select coalesce(sum(timed), 0) as examined,
       count(*) as precincts,
       coalesce(sum(after_close), 0) as after_close,
       coalesce(sum(last_half_hour), 0) as last_half_hour,
       coalesce(sum(timed), 0) * :time_error_rate / 6e0 as expected_by_chance
from at_precinct
