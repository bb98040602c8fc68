-- Additions beside the voters who voted, at precincts where anybody voted. A zero of voters beside additions is a blank.
with counted as (
  select protocol.precinct, protocol.record_id, protocol.additions, protocol.voted, protocol.voters_on_list,
         precinct_list.entries as listed
  from protocol
  left join precinct_list on precinct_list.precinct = protocol.precinct and precinct_list.list = 'supplementary'
  where protocol.voted > 0 and protocol.additions is not null
)
