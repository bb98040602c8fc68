-- Which precincts list more voters at one dwelling than a dwelling holds?
with crowded_precinct as (
  -- One precinct at a time, so that no more than its own entries are ever sorted.
  select precinct
  from precinct_list
  where list = 'voter' and addresses >= :voter_limit
    and exists (select 1
                from listing
                where listing.precinct = precinct_list.precinct and listing.list = 'voter' and address is not null
                group by address
                having count(*) >= :voter_limit)
), dwelling as (
  select listing.precinct, listing.address, count(*) as voters,
         case when address like '%кв.%' or address like '%кв %' or address like '%квартира%' or address like '%КВ.%'
                or address like '%пәтер%' or address like '%ПӘТЕР%' then 1 else 0 end as is_flat
  from crowded_precinct
  join listing on listing.precinct = crowded_precinct.precinct and listing.list = 'voter'
  where address is not null and coalesce(struck_off, 0) = 0
  group by listing.precinct, listing.address
), house as (
  -- Addresses without a flat are houses where they hold a family each; otherwise they are blocks of flats.
  select precinct, 1.0e0 * sum(voters) / count(*) as mean_voters from dwelling where is_flat = 0 group by precinct
), institution (word) as (
  values ('бщеж'), ('БЩЕЖ'), ('атақхана'), ('АТАҚХАНА'), ('в/ч'), ('В/Ч'), ('ойсков'), ('скери'),
         ('азарм'), ('нтернат'), ('ольниц'), ('урухана'), ('анатор'), ('СИЗО'), ('ахтов')
), crowded as (
  select dwelling.precinct, dwelling.address, dwelling.voters
  from dwelling
  left join house on house.precinct = dwelling.precinct
  where dwelling.voters >= :voter_limit
    and (dwelling.is_flat = 1 or house.mean_voters <= :house_mean)
    and not exists (select 1 from institution where dwelling.address like '%' || institution.word || '%')
), at_precinct as (
  select precinct, count(*) as dwellings, sum(voters) as voters_there, max(voters) as fullest from crowded group by precinct
)
select 'precinct ' || at_precinct.precinct as subject, listing.record_id as record,
       at_precinct.dwellings, at_precinct.voters_there, at_precinct.fullest
from at_precinct
join crowded on crowded.precinct = at_precinct.precinct
join listing
  -- By the precinct: an address alone would be sought in the whole list.
  on listing.precinct = crowded.precinct and listing.list = 'voter' and coalesce(listing.address, '') = crowded.address
where coalesce(listing.struck_off, 0) = 0
order by at_precinct.precinct, listing.record_id
