-- Do the received ranges of serials, the register of issue and the account of the other forms fit together?
with stock_range as (
  select record_id, precinct, serial_from_series as series,
         cast(serial_from_number as bigint) as first_position, cast(serial_to_number as bigint) as last_position,
         issued, unused, cancelled, lost
  from avc_stock
  where precinct is not null
    and precinct not in (select precinct from avc_stock join unread_number on unread_number.record_id = avc_stock.record_id
                         where precinct is not null)
    and serial_from_series = serial_to_series
    and cast(serial_to_number as bigint) >= cast(serial_from_number as bigint)
), stock as (
  select precinct, sum(last_position - first_position + 1) as forms, count(issued) as ranges_with_issued, sum(issued) as issued,
         count(unused) + count(cancelled) as stated,
         coalesce(sum(unused), 0) + coalesce(sum(cancelled), 0) + coalesce(sum(lost), 0) as accounted,
         -- Unused forms are cancelled in the end: some accounts write the same forms in both columns.
         case when coalesce(sum(unused), 0) > coalesce(sum(cancelled), 0) then sum(unused) else coalesce(sum(cancelled), 0) end
           + coalesce(sum(lost), 0) as accounted_once
  from stock_range
  group by precinct
), form as (
  -- Each registered serial once; a series left out on one side is no difference.
  select avc_issued.precinct, min(avc_issued.record_id) as record_id,
         max(case when stock_range.record_id is not null then 1 else 0 end) as is_inside
  from stock
  join avc_issued on avc_issued.precinct = stock.precinct
  left join stock_range
    on stock_range.precinct = avc_issued.precinct
   and (stock_range.series = avc_issued.serial_series or stock_range.series = '' or avc_issued.serial_series = '')
   and cast(avc_issued.serial_number as bigint) between stock_range.first_position and stock_range.last_position
  group by avc_issued.precinct, avc_issued.serial_series, cast(avc_issued.serial_number as bigint)
), compared as (
  select stock.*, sum(form.is_inside) as registered, count(*) - sum(form.is_inside) as outside
  from stock
  join form on form.precinct = stock.precinct
  group by stock.precinct
), failing as (
  -- Where the stock's own number of issued forms is the register's, AV16 says whether the stock adds up.
  select precinct, forms, registered, accounted, outside,
         case when stated = 0 or (ranges_with_issued > 0 and issued = registered + outside) then 0
              when forms - registered > accounted then forms - registered - accounted
              when forms - registered < accounted_once then forms - registered - accounted_once
              else 0 end as unaccounted
  from compared
)
select 'precinct ' || failing.precinct as subject, evidence.record_id as record,
       failing.forms, failing.registered, failing.accounted, failing.unaccounted, failing.outside
from failing
join (select precinct, record_id from stock_range
      union all select precinct, record_id from form where is_inside = 0) as evidence on evidence.precinct = failing.precinct
where failing.unaccounted <> 0 or failing.outside > 0
order by failing.precinct, evidence.record_id
