-- What was announced of voters and AVCs.
with figure as (
  select max(value) filter (where name = 'voters_initial') as voters,
         max(value) filter (where name = 'avc_issued') as issued,
         max(value) filter (where name = 'avc_used') as used,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
