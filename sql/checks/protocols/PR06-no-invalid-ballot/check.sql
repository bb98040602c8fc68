-- Which TECs report no invalid ballot where the rate of the others leads one to expect many?
, without_invalid as (
  select by_tec.tec, by_tec.voted, by_tec.voted * everywhere.rate as expected
  from by_tec
  cross join everywhere
  where by_tec.invalid = 0
)
select 'TEC ' || without_invalid.tec as subject,
       source_record.record_id as record,
       without_invalid.voted,
       without_invalid.expected
from without_invalid
join source_record on source_record.tec = without_invalid.tec
where without_invalid.expected >= :least_expected
order by without_invalid.expected desc, without_invalid.tec, record
