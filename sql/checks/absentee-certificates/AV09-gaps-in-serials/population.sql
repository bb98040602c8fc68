with stock as (
  select precinct,
         sum(cast(serial_to_number as bigint) - cast(serial_from_number as bigint) + 1) as forms
  from avc_stock
  where precinct is not null
    and serial_from_series = serial_to_series
    and cast(serial_to_number as bigint) >= cast(serial_from_number as bigint)
  group by precinct
), compared as (
  select stock.precinct, stock.forms, count(avc_issued.record_id) as registered
  from stock
  left join avc_issued on avc_issued.precinct = stock.precinct
  group by stock.precinct, stock.forms
)
select count(*) filter (where registered > 0) as examined,
       coalesce(sum(forms) filter (where registered > 0), 0) as forms,
       count(*) filter (where registered = 0) as without_register,
       coalesce(sum(case when registered * :typing_error_rate < 1 then registered * :typing_error_rate else 1 end), 0.0)
         as expected_by_chance
from compared
