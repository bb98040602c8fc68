select count(compared.precinct) as examined,
       coalesce(sum(compared.forms), 0) as forms,
       count(*) - count(compared.precinct) as without_register,
       (select count(distinct precinct) from precinct_stock) - count(*) as without_range,
       -- A slip in one of a precinct's serials is enough: at most the sum of their chances, and never more than the precinct.
       coalesce(sum(case when serials * :typing_error_rate < 1 then serials * :typing_error_rate else 1 end)
         filter (where compared.precinct is not null), 0.0e0) as expected_by_chance
from stock
left join compared on compared.precinct = stock.precinct
