-- Precincts that issued AVCs, with their voters and the forms that the quota gives them.
with quota as (
  -- Whole millionths: 0.01 * 700 in binary fractions is a little more than 7 and would round up to 8.
  select cast(round(:quota * 1000000) as bigint) as millionths
), registered as (
  -- An AVC entered twice is one AVC.
  select precinct, count(distinct serial_series || ' ' || serial_bare) as issued
  from avc_issued
  where precinct is not null
  group by precinct
), issuing as (
  -- The register is the source where it names the precinct.
  select precinct, issued, 'register' as counted_from from registered
  union all
  select precinct, avc_issued, 'figure'
  from precinct_figure
  where level = 'PEC' and avc_issued > 0 and precinct not in (select precinct from registered)
), electorate as (
  -- Of list and protocol the larger count stands: a page that is missing would make the quota too small.
  select precinct, max(voters) as voters
  from (select precinct, entries as voters from precinct_list where list = 'voter'
        union all
        select precinct, voters_on_list from precinct_figure where level = 'PEC') as counted
  group by precinct
  having max(voters) > 0
), allowance as (
  select issuing.*, electorate.voters,
         cast((millionths * voters + 999999 - (millionths * voters + 999999) % 1000000) / 1000000e0 as bigint) as allowed
  from issuing
  cross join quota
  left join electorate on electorate.precinct = issuing.precinct
)
