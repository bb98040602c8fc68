-- Do the received ranges of serials, the register of issue and the account of the other forms fit together?
, failing as (
  -- Where the stock's own number of issued forms is the register's, AV16 says whether the stock adds up.
  select compared.precinct, forms, registered, most_accounted as accounted, serials - registered as outside,
         case when says_rest = 0 or (lines_with_issued = lines and issued = serials) then 0
              when forms - registered > most_accounted then forms - registered - most_accounted
              when forms - registered < least_accounted then forms - registered - least_accounted
              else 0 end as unaccounted
  from compared
  join stock_account on stock_account.precinct = compared.precinct
)
select 'precinct ' || failing.precinct as subject, evidence.record_id as record,
       failing.forms, failing.registered, failing.accounted, failing.unaccounted, failing.outside
from failing
join (select precinct, record_id from stock_range
      union all
      select precinct, record_id from form where is_inside = 0) as evidence on evidence.precinct = failing.precinct
where failing.unaccounted <> 0 or failing.outside > 0
order by failing.precinct, evidence.record_id
