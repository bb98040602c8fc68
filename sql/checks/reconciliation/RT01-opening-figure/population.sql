with listed as (
  select precinct, coalesce(sum(entries) filter (where list = 'voter'), 0) as voters
  from precinct_list
  where list in ('voter', 'special')
  group by precinct
),
loaded as (
  select count(*) as files from source_file where extract = 'voter_list' and status = 'complete'
),
counted as (
  select count(*) as precincts, coalesce(sum(voters), 0) as entries
  from listed
  where (select files from loaded) > 0
  union all
  select count(*), coalesce(sum(voters_on_list), 0)
  from precinct_figure
  where level = 'PEC' and voters_on_list is not null and (select files from loaded) = 0
),
announced as (
  select coalesce(max(value) filter (where name = 'voters_initial'), 0) as voters,
         coalesce(max(value) filter (where name = 'precincts'), 0) as precincts
  from official
)
select case when announced.voters > 0 and sum(counted.precincts) = announced.precincts then announced.precincts
            else 0 end as examined,
       sum(counted.precincts) as precincts,
       announced.precincts as precincts_announced,
       sum(counted.entries) as entries,
       announced.voters as announced
from announced
cross join counted
group by announced.voters, announced.precincts
