-- At which precincts were voters added, one after the other by the clock, in the order of the alphabet?
, run as (
  select precinct, block, count(*) as additions
  from numbered
  group by precinct, block
  having count(*) >= :run_length and 2 * count(distinct added_minute) >= count(*)
), at_precinct as (
  select precinct, count(*) as blocks, max(additions) as longest, sum(additions) as additions from run group by precinct
)
select 'precinct ' || at_precinct.precinct as subject, numbered.record_id as record,
       at_precinct.longest, at_precinct.blocks, at_precinct.additions
from at_precinct
join run on run.precinct = at_precinct.precinct
join numbered on numbered.precinct = run.precinct and numbered.block = run.block
order by at_precinct.longest desc, at_precinct.precinct, numbered.record_id
