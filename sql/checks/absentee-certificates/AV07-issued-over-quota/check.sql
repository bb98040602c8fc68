-- Did a precinct issue more AVCs than its quota of voters?
with quota as (
  -- Whole millionths: 0.01 * 700 in binary fractions is a little more than 7 and would round up to 8.
  select cast(round(:quota * 1000000) as bigint) as millionths
), registered as (
  -- An AVC entered twice is one AVC.
  select precinct, count(distinct serial_series || ' ' || serial_bare) as issued
  from avc_issued
  where precinct is not null
  group by precinct
), figure as (
  select precinct, avc_issued as issued, voters_on_list as voters from precinct_figure where level = 'PEC'
), issuing as (
  -- The register is the source where it names the precinct; of list and protocol the larger count of voters stands.
  select registered.precinct, registered.issued, figure.voters as protocol_voters, 'register' as counted_from
  from registered
  left join figure on figure.precinct = registered.precinct
  union all
  select figure.precinct, figure.issued, figure.voters, 'figure'
  from figure
  left join registered on registered.precinct = figure.precinct
  where registered.precinct is null and figure.issued > 0
), list_size as (
  select precinct, entries from precinct_list where list = 'voter'
), counted as (
  select issuing.*, coalesce(list_size.entries, 0) as list_voters
  from issuing
  left join list_size on list_size.precinct = issuing.precinct
), with_voters as (
  select precinct, issued, counted_from,
         case when protocol_voters > list_voters then protocol_voters else list_voters end as voters
  from counted
), allowance as (
  select with_voters.*,
         (millionths * voters + 999999 - (millionths * voters + 999999) % 1000000) / 1000000 as allowed
  from with_voters
  cross join quota
  where voters > 0
), evidence as (
  select precinct, 'register' as counted_from, record_id from avc_issued where precinct is not null
  union all
  select precinct, 'figure', record_id from precinct_figure where level = 'PEC'
)
select 'precinct ' || allowance.precinct as subject,
       evidence.record_id as record,
       allowance.issued,
       allowance.voters,
       allowance.allowed
from allowance
join evidence on evidence.precinct = allowance.precinct and evidence.counted_from = allowance.counted_from
where allowance.issued > allowance.allowed
order by allowance.precinct, evidence.record_id
