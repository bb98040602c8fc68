with stock as (
  select precinct, sum(last_position - first_position + 1) as forms
  from stock_range
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
