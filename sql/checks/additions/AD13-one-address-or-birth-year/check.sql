-- At which precincts do many of the additions share one address or one birth year?
with addition as (
  select record_id, precinct, address, substr(coalesce(birth_date, iin_birth_date), 1, 4) as year
  from listing_by_iin
  where list = 'supplementary' and coalesce(basis, 'other') <> 'avc'
), home as (
  select precinct, address, count(*) as alike
  from addition
  group by precinct, address
  having count(*) >= :least_at_home
    -- An address without any number names a street or a village, in which many live.
    and length(replace(replace(replace(replace(replace(replace(replace(replace(replace(address,
        '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', '')) < length(address)
), crowded_year as (
  select precinct, year, count(*) as alike from addition group by precinct, year
  having count(*) >= :least_in_year
), at_precinct as (
  select precinct, count(*) as additions, count(year) as dated from addition
  where precinct in (select precinct from home union select precinct from crowded_year)
  group by precinct
), half_year as (
  select crowded_year.precinct, year, alike, dated
  from crowded_year
  join at_precinct on at_precinct.precinct = crowded_year.precinct
  where alike >= :share_in_year * dated
), everywhere as (
  select year, count(*) as alike, sum(count(*)) over () as dated
  from addition where year is not null and exists (select 1 from half_year) group by year
), of_year as (
  select half_year.*,
         1.0e0 * (everywhere.alike - half_year.alike) / nullif(everywhere.dated - half_year.dated, 0) as elsewhere
  from half_year
  join everywhere on everywhere.year = half_year.year
), year_block as (
  select * from of_year where alike >= :times_elsewhere * elsewhere * dated
), alike as (
  select addition.precinct, record_id from year_block
  join addition on addition.precinct = year_block.precinct and addition.year = year_block.year
  union
  -- The few homes first, and by the precinct: an address alone would be sought in the whole list.
  select listing.precinct, listing.record_id from home cross join listing
  where listing.precinct = home.precinct and listing.list = 'supplementary' and coalesce(listing.address, '') = home.address
    and coalesce(listing.basis, 'other') <> 'avc'
), fullest_home as (
  select precinct, max(alike) as alike from home group by precinct
), fullest_year as (
  select precinct, max(alike) as alike, max(elsewhere) as elsewhere from year_block group by precinct
)
select 'precinct ' || alike.precinct as subject, alike.record_id as record,
       at_precinct.additions, coalesce(fullest_home.alike, 0) as at_one_home,
       coalesce(fullest_year.alike, 0) as in_one_year, at_precinct.dated,
       round(coalesce(fullest_year.elsewhere * at_precinct.dated, 0), 1) as expected
from alike
join at_precinct on at_precinct.precinct = alike.precinct
left join fullest_home on fullest_home.precinct = alike.precinct
left join fullest_year on fullest_year.precinct = alike.precinct
order by coalesce(fullest_home.alike, 0) + coalesce(fullest_year.alike, 0) desc, alike.precinct, alike.record_id
