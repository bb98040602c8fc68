-- At which precincts does the birth date differ from the one in a valid IIN for so many voters that slips do not explain it?
with at_odds as (
  select listing.record_id, listing.precinct,
         substr(iin, 1, 2) = substr(birth_date, 3, 2) as same_year,
         substr(iin, 3, 2) = substr(birth_date, 6, 2) as same_month,
         substr(iin, 5, 2) = substr(birth_date, 9, 2) as same_day
  from birth_date_at_odds
  join listing on listing.record_id = birth_date_at_odds.record_id and listing.list = 'voter'
), counted as (
  select precinct, count(*) as wrong,
         count(*) filter (where same_month and same_day) as only_year,
         count(*) filter (where same_month and same_year) as only_day
  from at_odds
  group by precinct
  having count(*) >= :threshold
), at_precinct as (
  select counted.*, precinct_list.entries
  from counted
  join precinct_list on precinct_list.precinct = counted.precinct and precinct_list.list = 'voter'
  where 1.0e0 * wrong / precinct_list.entries >= :least_share
)
select 'precinct ' || at_precinct.precinct as subject,
       at_odds.record_id as record,
       at_precinct.wrong,
       at_precinct.only_year,
       at_precinct.only_day,
       at_precinct.entries
from at_precinct
join at_odds on at_odds.precinct = at_precinct.precinct
order by at_precinct.precinct, at_odds.record_id
