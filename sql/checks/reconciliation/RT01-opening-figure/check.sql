-- Do the loaded voter lists, or the precincts' own figures where no list is loaded, make the announced opening figure?
with listed as (
  select precinct,
         coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials
  from precinct_list
  where list in ('voter', 'special')
  group by precinct
),
loaded as (
  select count(*) filter (where extract = 'voter_list') as files, sum(records_rejected) as rejected
  from source_file
  where extract in ('voter_list', 'special_list') and status = 'complete'
),
growth as (
  select coalesce(max(value) filter (where name = 'list_growth'), 0) as value from official
),
-- From the least to the most of the counted voters that the opening figure can hold.
counted as (
  select count(*) as precincts, sum(voters) as entries, sum(voters) as least,
         sum(voters) + sum(specials) + (select rejected from loaded) as most
  from listed
  where (select files from loaded) > 0
  union all
  select count(*), sum(voters_on_list),
         sum(voters_on_list) - sum(coalesce(additions, 0)) - (select value from growth),
         sum(voters_on_list) + sum(coalesce(avc_issued, 0))
  from precinct_figure
  where level = 'PEC' and voters_on_list is not null and (select files from loaded) = 0
),
announced as (
  select max(value) filter (where name = 'voters_initial') as voters,
         max(value) filter (where name = 'precincts') as precincts
  from official
)
select 'voters on the lists' as subject, null as record,
       counted.precincts, counted.entries, counted.least, counted.most, announced.voters as announced,
       case when announced.voters > counted.most then announced.voters - counted.most
            else counted.least - announced.voters end as difference
from counted
join announced on announced.precincts = counted.precincts
where announced.voters not between counted.least and counted.most
order by subject
