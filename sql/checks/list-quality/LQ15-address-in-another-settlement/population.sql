with placed as (
  -- A list whose own settlement stands first in at least one address can be judged.
  select precinct.precinct
  from precinct
  where precinct.settlement is not null
    and exists (select 1 from listing
                where listing.precinct = precinct.precinct and listing.list = 'voter'
                  and listing.address like precinct.settlement || ',%')
), place as (
  select count(distinct settlement_fold) as places from precinct
)
select case when place.places > 1 then (select count(*) from placed) else 0 end as examined,
       (select count(*) from precinct) as precincts,
       place.places as settlements
from place
