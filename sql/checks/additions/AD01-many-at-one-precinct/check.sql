-- Which precincts added as many voters on election day as the triage line or more?
with over_the_line as (
  select * from precinct_addition where additions >= :threshold
),
evidence as (
  select over_the_line.precinct, listing.record_id
  from over_the_line
  join listing on listing.precinct = over_the_line.precinct and listing.list = 'supplementary'
  where over_the_line.counted_from = 'list'
  union all
  select over_the_line.precinct, precinct_figure.record_id
  from over_the_line
  join precinct_figure on precinct_figure.precinct = over_the_line.precinct and precinct_figure.level = 'PEC'
  where over_the_line.counted_from = 'figure'
)
select 'precinct ' || over_the_line.precinct as subject,
       evidence.record_id as record,
       over_the_line.additions,
       over_the_line.by_residence,
       over_the_line.by_avc,
       over_the_line.by_correction,
       over_the_line.by_other,
       over_the_line.type,
       over_the_line.region
from over_the_line
join evidence on evidence.precinct = over_the_line.precinct
order by over_the_line.additions desc, over_the_line.precinct, evidence.record_id
