-- At which precincts does the birth date differ from the one in a valid IIN for so many voters that slips do not explain it?
with at_precinct as (
  select precinct, birth_dates_at_odds as wrong, entries
  from precinct_list
  where list = 'voter'
    and birth_dates_at_odds >= :threshold
    and birth_dates_at_odds * 1000000 >= round(:least_share * 1000000) * entries
), at_odds as (
  select entry.record_id, entry.precinct,
         substr(iin, 1, 2) = substr(birth_date, 3, 2) as same_year,
         substr(iin, 3, 2) = substr(birth_date, 6, 2) as same_month,
         substr(iin, 5, 2) = substr(birth_date, 9, 2) as same_day
  from at_precinct
  cross join listing_by_iin as entry  -- first the precincts, then their entries
  where entry.precinct = at_precinct.precinct and entry.list = 'voter' and birth_date_differs = 1
), counted as (
  select precinct,
         count(*) filter (where same_month and same_day) as only_year,
         count(*) filter (where same_month and same_year) as only_day
  from at_odds
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       at_odds.record_id as record,
       at_precinct.wrong,
       counted.only_year,
       counted.only_day,
       at_precinct.entries
from at_precinct
join counted on counted.precinct = at_precinct.precinct
join at_odds on at_odds.precinct = at_precinct.precinct
order by at_precinct.precinct, at_odds.record_id
