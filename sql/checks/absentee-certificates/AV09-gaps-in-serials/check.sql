-- Do the received ranges of serials, the register of issue and the account of the other forms fit together?
with stock as (
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
  select issued.precinct, min(issued.record_id) as record_id,
         max(case when stock_range.record_id is not null then 1 else 0 end) as is_inside
  from stock
  join issued_position as issued on issued.precinct = stock.precinct
  left join stock_range
    on stock_range.precinct = issued.precinct
   and (stock_range.series = issued.serial_series or stock_range.series = '' or issued.serial_series = '')
   and stock_range.head = issued.head
   and issued.position between stock_range.first_position and stock_range.last_position
  group by issued.precinct, issued.serial_series, issued.serial_bare
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
