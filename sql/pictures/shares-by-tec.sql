-- At how many precincts of each TEC was an AVC not retained or not recorded, and how many added as many voters as make it worth a look (additions.triage_line)?
with used as (
  select precinct,
         count(*) filter (where retained is not null) as retention_stated,
         count(*) filter (where retained = 0) as not_retained,
         count(*) filter (where recorded is not null) as recording_stated,
         count(*) filter (where recorded = 0) as not_recorded
  from avc_used
  group by precinct
), worth_a_look as (
  select max(cast(value as integer)) as line from profile_value where path = 'additions.triage_line'
)
select known_precinct.tec,
       count(*) as precincts,
       count(*) filter (where used.retention_stated > 0) as retention_stated,
       count(*) filter (where used.not_retained > 0) as not_retained,
       count(*) filter (where used.recording_stated > 0) as recording_stated,
       count(*) filter (where used.not_recorded > 0) as not_recorded,
       count(*) filter (where precinct_addition.precinct is not null and worth_a_look.line is not null) as additions_stated,
       count(*) filter (where precinct_addition.additions >= worth_a_look.line) as over_the_line
from known_precinct
cross join worth_a_look
left join used on used.precinct = known_precinct.precinct
left join precinct_addition on precinct_addition.precinct = known_precinct.precinct
group by known_precinct.tec
order by case when known_precinct.tec is null then 1 else 0 end, known_precinct.tec
