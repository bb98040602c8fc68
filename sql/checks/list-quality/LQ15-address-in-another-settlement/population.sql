with placed as (
  -- A list whose own settlement stands first in at least one address can be judged. The first and the last address by their
  -- letters spare reading lists where none can.
  select place.precinct
  from precinct as place
  join precinct_list on precinct_list.precinct = place.precinct and precinct_list.list = 'voter'
  where last_address >= settlement || ','
    and substr(first_address, 1, length(settlement) + 1) <= settlement || ','
    and exists (select 1 from listing
                where listing.precinct = place.precinct and listing.list = 'voter'
                  and substr(listing.address, 1, length(place.settlement) + 1) = place.settlement || ',')
), counted as (
  select count(distinct settlement_fold) as places from precinct
)
select case when counted.places > 1 then (select count(*) from placed) else 0 end as examined,
       (select count(*) from precinct) as precincts,
       counted.places as settlements
from counted
