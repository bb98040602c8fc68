with account as (
  select precinct, 'stock' as book, sum(received) as received,
         case when count(issued) = count(*) and count(unused) + count(cancelled) > 0 then 1 else 0 end as is_complete
  from avc_stock
  where precinct is not null
  group by precinct
  union all
  select precinct, 'protocol', avc_received,
         case when avc_issued is not null and avc_unused is not null then 1 else 0 end
  from precinct_figure
  where level = 'PEC' and avc_received is not null
    and precinct not in (select precinct from avc_stock where precinct is not null)
), counted as (
  select count(*) filter (where is_complete = 1 and received > 0) as judged,
         count(*) filter (where is_complete = 1 and received > 0 and book = 'stock') as from_stock,
         count(*) filter (where is_complete = 1 and received > 0 and book = 'protocol') as from_protocol,
         coalesce(sum(received) filter (where is_complete = 1), 0) as received,
         count(*) filter (where is_complete = 0) as incomplete
  from account
)
select judged as examined, from_stock, from_protocol, received, incomplete, judged * :clerical_error_rate as expected_by_chance
from counted
