-- Are received AVC forms equal to those issued, unused, cancelled and lost, by the precinct's own stock?
, compared as (
  select account.*,
         case when rest > most_accounted then rest - most_accounted
              when rest < least_accounted then rest - least_accounted else 0 end as difference
  from account
  where is_stated = 1
)
select 'precinct ' || compared.precinct as subject,
       precinct_stock.record_id as record,
       compared.received, compared.issued, compared.unused, compared.cancelled, compared.lost, compared.difference
from compared
join precinct_stock on precinct_stock.precinct = compared.precinct
where compared.difference <> 0
order by compared.precinct, precinct_stock.record_id
