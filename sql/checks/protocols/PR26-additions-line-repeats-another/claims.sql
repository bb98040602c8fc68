-- Ordinary precincts with a list and with additions enough. Where the list is of 0, or of the day, everybody is added.
with counted as (
  select protocol.precinct, protocol.record_id, protocol.additions, protocol.voted, protocol.voters_on_list,
         precinct_list.entries as listed
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
  left join precinct_list on precinct_list.precinct = protocol.precinct and precinct_list.list = 'supplementary'
  where protocol.voters_on_list > 0 and protocol.additions >= :fewest and coalesce(precinct.type, protocol.type, 'ordinary') = 'ordinary'
)
