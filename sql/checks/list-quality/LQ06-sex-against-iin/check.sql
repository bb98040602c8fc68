-- At which precincts do the endings of patronymics contradict the sex in the IIN for so many voters that slips do not explain it?
with ending as (
  -- The capital letters are listed as well: upper and lower case are not alike to every database.
  select precinct, record_id, case when substr(iin, 7, 1) in ('1', '3', '5') then 1 else 0 end as iin_of_man,
         case substr(patronymic, length(patronymic) - 2)
           when 'вич' then 1 when 'ьич' then 1 when 'мич' then 1 when 'тич' then 1 when 'кич' then 1 when 'ұлы' then 1
           when 'улы' then 1 when 'глы' then 1 when 'ВИЧ' then 1 when 'ЬИЧ' then 1 when 'МИЧ' then 1 when 'ТИЧ' then 1
           when 'КИЧ' then 1 when 'ҰЛЫ' then 1 when 'УЛЫ' then 1 when 'ГЛЫ' then 1
           when 'вна' then 0 when 'чна' then 0 when 'ызы' then 0 when 'изи' then 0
           when 'ВНА' then 0 when 'ЧНА' then 0 when 'ЫЗЫ' then 0 when 'ИЗИ' then 0 end as ending_of_man
  from listing
  where list = 'voter' and iin is not null and patronymic is not null
), at_odds as (
  select distinct record_id, precinct, ending_of_man from ending where ending_of_man <> iin_of_man
),
at_precinct as (
  select precinct, count(*) as wrong,
         count(*) filter (where ending_of_man = 1) as male_with_female
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
       at_precinct.male_with_female,
       list_size.entries
from at_precinct
join list_size on list_size.precinct = at_precinct.precinct
join at_odds on at_odds.precinct = at_precinct.precinct
where at_precinct.wrong * 1000000 >= round(:least_share * 1000000) * list_size.entries
order by at_precinct.precinct, at_odds.record_id
