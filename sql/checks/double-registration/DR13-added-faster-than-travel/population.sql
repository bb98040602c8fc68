select count(*) as examined,
       count(*) filter (where north is not null and east is not null) as located,
       2.0e0 * count(*) * :clock_error_rate as expected_by_chance
from hop
