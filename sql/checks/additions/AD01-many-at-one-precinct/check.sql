-- Which precincts added as many voters on election day as the triage line or more?
with over_the_line as (
  select * from precinct_addition where additions >= :threshold
)
select 'precinct ' || over_the_line.precinct as subject,
       coalesce(listing.record_id, precinct_figure.record_id) as record,
       over_the_line.additions,
       over_the_line.by_residence,
       over_the_line.by_avc,
       over_the_line.by_correction,
       over_the_line.by_other,
       over_the_line.type,
       over_the_line.region
from over_the_line
-- The evidence: every addition of the list that was counted, or the record of the precinct's own count.
left join listing
  on over_the_line.counted_from = 'list'
 and listing.precinct = over_the_line.precinct
 and listing.list = 'supplementary'
left join precinct_figure
  on over_the_line.counted_from = 'figure'
 and precinct_figure.precinct = over_the_line.precinct
 and precinct_figure.level = 'PEC'
order by over_the_line.additions desc, over_the_line.precinct, record
