-- The voters of the loaded lists, or of the precincts' own figures where no list is loaded, and what was announced.
with listed as (
  select precinct,
         coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials
  from precinct_list
  where list in ('voter', 'special')
  group by precinct
), loaded as (
  select count(*) filter (where extract = 'voter_list') as files, sum(records_rejected) as rejected
  from loaded_file
  where extract in ('voter_list', 'special_list')
), growth as (
  select coalesce(list_growth, 0) as value from announced_total
), counted as (
  -- From the least to the most of the counted voters that the opening figure can hold.
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
), announced as (
  select voters_initial as voters, precincts from announced_total
)
