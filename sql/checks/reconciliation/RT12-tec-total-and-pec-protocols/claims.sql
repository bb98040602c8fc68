-- Each line of a TEC's totals beside the sum of its PECs' protocols, where all of these are loaded.
with own as (
  select precinct_figure.record_id, coalesce(precinct_figure.tec, precinct.tec) as tec
  from precinct_figure
  left join precinct on precinct.precinct = precinct_figure.precinct
  where precinct_figure.level = 'PEC'
), expected as (
  -- As many precincts as the TEC says, or as the file of precincts names under it.
  select tec_figure.tec, tec_figure.record_id, coalesce(tec_figure.precincts, named.precincts) as needed
  from tec_figure
  left join (select tec, count(*) as precincts from precinct group by tec) as named on named.tec = tec_figure.tec
), summed as (
  select own.tec, protocol_line.line, sum(protocol_line.value) as pec_sum, count(*) as protocols
  from own
  join protocol_line on protocol_line.record_id = own.record_id
  where own.tec in (select tec from tec_figure)
  group by own.tec, protocol_line.line
), compared as (
  select expected.tec, expected.record_id, summed.line, summed.pec_sum, summed.protocols, total.value as tec_total
  from expected
  join summed on summed.tec = expected.tec and summed.protocols = expected.needed
  left join protocol_line as total on total.record_id = expected.record_id and total.line = summed.line
), judged as (
  select * from compared where tec_total is not null
)
