-- At which precincts does the birth date differ from the one in a valid IIN for so many voters that slips do not explain it?
with at_odds as (
  select distinct record_id, precinct,
         substr(iin, 1, 2) = substr(birth_date, 3, 2) as same_year,
         substr(iin, 3, 2) = substr(birth_date, 6, 2) as same_month,
         substr(iin, 5, 2) = substr(birth_date, 9, 2) as same_day
  from listing
  where list = 'voter'
    and iin is not null
    and (substr(iin, 5, 2) <> substr(birth_date, 9, 2)
      or substr(iin, 3, 2) <> substr(birth_date, 6, 2)
      or substr(iin, 1, 2) <> substr(birth_date, 3, 2)
      or substr(birth_date, 1, 2) <> case when substr(iin, 7, 1) <= '2' then '18'
                                          when substr(iin, 7, 1) <= '4' then '19' else '20' end)
),
at_precinct as (
  select precinct, count(*) as wrong,
         count(*) filter (where same_month and same_day) as only_year,
         count(*) filter (where same_month and same_year) as only_day
  from at_odds
  group by precinct
  having count(*) >= :threshold
), list_size as (
  select at_precinct.precinct, count(*) as entries
  from at_precinct
  join listing on listing.precinct = at_precinct.precinct and listing.list = 'voter'
  group by at_precinct.precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       at_odds.record_id as record,
       at_precinct.wrong,
       at_precinct.only_year,
       at_precinct.only_day,
       list_size.entries
from at_precinct
join list_size on list_size.precinct = at_precinct.precinct
join at_odds on at_odds.precinct = at_precinct.precinct
where at_precinct.wrong * 1000000 >= round(:least_share * 1000000) * list_size.entries
order by at_precinct.precinct, at_odds.record_id
