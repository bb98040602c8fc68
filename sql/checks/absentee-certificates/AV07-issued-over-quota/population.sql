with registered as (
  select precinct, count(distinct serial_series || ' ' || serial_bare) as issued
  from avc_issued
  where precinct is not null
  group by precinct
), figure as (
  select precinct, avc_issued as issued, voters_on_list as voters from precinct_figure where level = 'PEC'
), issuing as (
  select registered.precinct, registered.issued, figure.voters as protocol_voters
  from registered
  left join figure on figure.precinct = registered.precinct
  union all
  select figure.precinct, figure.issued, figure.voters
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
  select issued, case when protocol_voters > list_voters then protocol_voters else list_voters end as voters from counted
), looked_at as (
  select count(*) filter (where voters > 0) as precincts,
         count(*) filter (where voters = 0) as without_voters,
         coalesce(sum(issued) filter (where voters > 0), 0) as issued,
         coalesce(sum(voters) filter (where voters > 0), 0) as voters
  from with_voters
)
select precincts as examined,
       without_voters,
       issued,
       voters,
       coalesce(round(100.0 * issued / nullif(voters, 0), 2), 0) as issued_percent,
       round(100.0 * :quota, 2) as quota_percent,
       (select count(*) from avc_issued where precinct is null) as without_precinct
from looked_at
