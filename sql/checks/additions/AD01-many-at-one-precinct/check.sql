-- Which precincts added as many voters on election day as are worth a look, or more?
with over_the_line as (
  select * from precinct_addition where additions >= :threshold
)
select 'precinct ' || over_the_line.precinct as subject,
       addition_record.record_id as record,
       over_the_line.additions,
       over_the_line.by_residence,
       over_the_line.by_avc,
       over_the_line.by_correction,
       over_the_line.by_other,
       over_the_line.type,
       over_the_line.region
from over_the_line
-- The evidence: every addition of the list that was counted, or the record of the precinct's own count.
left join addition_record on addition_record.precinct = over_the_line.precinct
order by over_the_line.additions desc, over_the_line.precinct, record
