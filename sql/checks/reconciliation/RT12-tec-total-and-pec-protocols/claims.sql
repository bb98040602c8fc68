-- Each line of a TEC's totals beside the sum of its PECs' protocols, where all of these are loaded.
with own as (
  select precinct_figure.precinct, precinct_figure.record_id, coalesce(precinct_figure.tec, precinct.tec) as tec
  from precinct_figure
  left join precinct on precinct.precinct = precinct_figure.precinct
  where precinct_figure.level = 'PEC'
), expected as (
  -- As many precincts as the TEC says, or as the file of precincts names under it.
  select tec_figure.*, coalesce(tec_figure.precincts, named.precincts) as needed
  from tec_figure
  left join (select tec, count(*) as precincts from precinct group by tec) as named on named.tec = tec_figure.tec
), summed as (
  select own.tec, protocol_line.line, sum(protocol_line.value) as pec_sum, count(*) as protocols
  from own
  join protocol_line
    on protocol_line.precinct = own.precinct and protocol_line.level = 'PEC' and protocol_line.candidate_key = ''
  where own.tec in (select tec from tec_figure)
  group by own.tec, protocol_line.line
), compared as (
  select expected.tec, expected.record_id, summed.line, summed.pec_sum, summed.protocols,
         case summed.line when 'voters_on_list' then voters_on_list when 'additions' then additions
           when 'avc_received' then avc_received when 'avc_issued' then avc_issued when 'avc_used' then avc_used
           when 'avc_unused' then avc_unused when 'avc_lost' then avc_lost when 'ballots_received' then ballots_received
           when 'ballots_issued' then ballots_issued when 'ballots_unused' then ballots_unused
           when 'ballots_spoiled' then ballots_spoiled when 'ballots_in_box' then ballots_in_box
           when 'mobile_requests' then mobile_requests when 'mobile_ballots' then mobile_ballots
           when 'voted' then voted when 'invalid' then invalid when 'valid' then valid end as tec_total
  from expected
  join summed on summed.tec = expected.tec and summed.protocols = expected.needed
), judged as (
  select * from compared where tec_total is not null
)
