-- Each line of a TEC's totals beside the sum of its PECs' protocols, where all of these are loaded.
with own as (
  select protocol_tec.record_id, protocol_tec.name from protocol_tec where protocol_tec.level = 'PEC'
), named as (
  select tec_name.name, count(*) as precincts
  from precinct
  join tec_name on tec_name.tec = precinct.tec and coalesce(tec_name.region, '') = coalesce(precinct.region, '')
  group by tec_name.name
), expected as (
  -- As many precincts as the TEC says, or as the file of precincts names under it.
  select tec_name.name, tec_figure.record_id, coalesce(tec_figure.precincts, named.precincts) as needed
  from tec_figure
  join tec_name on tec_name.tec = tec_figure.tec and coalesce(tec_name.region, '') = coalesce(tec_figure.region, '')
  left join named on named.name = tec_name.name
), summed as (
  select own.name, protocol_line.line, sum(protocol_line.value) as pec_sum, count(*) as protocols
  from own
  join protocol_line on protocol_line.record_id = own.record_id
  where own.name in (select name from expected)
  group by own.name, protocol_line.line
), compared as (
  select expected.name, expected.record_id, summed.line, summed.pec_sum, summed.protocols, total.value as tec_total
  from expected
  join summed on summed.name = expected.name and summed.protocols = expected.needed
  left join protocol_line as total on total.record_id = expected.record_id and total.line = summed.line
), judged as (
  select * from compared where tec_total is not null
)
