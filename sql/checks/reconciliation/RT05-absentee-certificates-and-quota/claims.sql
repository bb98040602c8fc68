-- What was announced of voters and AVCs.
with figure as (
  select voters_initial as voters, avc_issued as issued, avc_used as used, precincts from announced_total
)
