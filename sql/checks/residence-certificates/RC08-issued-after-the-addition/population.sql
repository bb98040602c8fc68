select coalesce(sum(pairs) filter (where at_wrong_clock = 0), 0) as examined,
       (select coalesce(sum(entries - by_avc - by_correction - by_other), 0)
        from precinct_list where list = 'supplementary') as additions,
       coalesce(sum(pairs) filter (where at_wrong_clock = 1), 0) as wrong_clock,
       coalesce(sum(pairs) filter (where at_wrong_clock = 0), 0) * :time_error_rate / 2e0 as expected_by_chance
from judged
