select count(*) as examined,
       count(*) filter (where iin is not null) as with_iin,
       coalesce(count(*) filter (where iin is not null) * :typing_error_rate
         * (select hit_share from iin_accident), 0) as expected_by_chance
from listing
where list = 'voter'
