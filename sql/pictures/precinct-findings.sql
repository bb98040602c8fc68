-- Which findings touch which precinct: by a record of their evidence, or because they are about the precinct itself?
with placed as (
  select record_id, precinct from listing
  union all
  select record_id, precinct from avc_used
  union all
  select record_id, precinct from avc_issued where precinct is not null
  union all
  select record_id, precinct from precinct_figure
)
select placed.precinct, finding_record.finding_id, finding.code
from finding_record
join placed on placed.record_id = finding_record.record_id
join finding on finding.finding_id = finding_record.finding_id
union
select known_precinct.precinct, finding.finding_id, finding.code
from known_precinct
join finding on finding.subject = 'precinct ' || known_precinct.precinct
order by 1, 2
