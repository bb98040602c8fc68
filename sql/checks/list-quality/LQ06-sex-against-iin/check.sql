-- At which precincts do the endings of patronymics contradict the sex in the IIN for so many voters that slips do not explain it?
with at_precinct as (
  select precinct, sexes_at_odds as wrong, entries
  from precinct_list
  where list = 'voter'
    and sexes_at_odds >= :threshold
    and 1.0e0 * sexes_at_odds / entries >= :least_share
), at_odds as (
  select entry.record_id, entry.precinct, patronymic_of_man
  from at_precinct
  cross join listing_by_iin as entry  -- first the precincts, then their entries
  where entry.precinct = at_precinct.precinct and entry.list = 'voter' and patronymic_of_man <> iin_of_man
), counted as (
  select precinct, count(*) filter (where patronymic_of_man = 1) as male_with_female from at_odds group by precinct
)
select 'precinct ' || at_precinct.precinct as subject,
       at_odds.record_id as record,
       at_precinct.wrong,
       counted.male_with_female,
       at_precinct.entries
from at_precinct
join counted on counted.precinct = at_precinct.precinct
join at_odds on at_odds.precinct = at_precinct.precinct
order by at_precinct.precinct, at_odds.record_id
