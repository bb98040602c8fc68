-- The packs of forms that precincts received, beside their registers of issue.
with stock as (
  -- A pack that two acts name is one. Only where each line of the account names a pack of its own are all forms known.
  select pack.precinct, sum(pack.last_position - pack.first_position + 1) as forms
  from (select distinct precinct, series, head, first_position, last_position from stock_range) as pack
  join stock_account on stock_account.precinct = pack.precinct
  -- A registered form whose number is not written may be any of them.
  where pack.precinct not in (select precinct from avc_issued where precinct is not null and serial_bare is null)
  group by pack.precinct, stock_account.lines
  having count(*) = stock_account.lines
), form as (
  -- Each registered serial once; a series left out on one side is no difference.
  select issued.precinct, min(issued.record_id) as record_id, 
         case when count(stock_range.record_id) > 0 then 1 else 0 end as is_inside
  from issued_position as issued
  left join stock_range
    on stock_range.precinct = issued.precinct
   and (stock_range.series = issued.serial_series or stock_range.series = '' or issued.serial_series = '')
   and stock_range.head = issued.head
   and issued.position between stock_range.first_position and stock_range.last_position
  group by issued.precinct, issued.serial_series, issued.serial_bare
), compared as (
  select stock.precinct, stock.forms, sum(form.is_inside) as registered, count(*) as serials
  from stock
  join form on form.precinct = stock.precinct
  group by stock.precinct, stock.forms
)
