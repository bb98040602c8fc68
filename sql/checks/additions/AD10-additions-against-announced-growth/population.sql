with by_precinct as (
  select precinct, coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials,
         coalesce(sum(entries) filter (where list = 'supplementary'), 0) as added
  from precinct_list group by precinct
),
said_none as (
  select precinct from precinct_figure where level = 'PEC' and additions = 0
),
listed as (
  select count(*) as precincts, count(*) filter (where added = 0 and precinct not in (select precinct from said_none)) as additions_unknown
  from by_precinct
  where voters + specials > 0
),
marks as (
  select case when sum(filled) > 0 then count(*) - count(field) else count(*) end as files_without
  from source_file
  left join file_column on file_column.source_file_id = source_file.source_file_id and file_column.field = 'struck_off'
  where extract = 'voter_list' and status = 'complete'
),
announced as (
  select coalesce(max(value) filter (where name = 'list_growth'), max(value) filter (where name = 'voters_final')
         - max(value) filter (where name = 'voters_initial')) as growth,
         max(value) filter (where name = 'voters_initial') as opening,
         coalesce(max(value) filter (where name = 'precincts'), 0) as precincts
  from official
)
select case when listed.precincts = announced.precincts and growth is not null and opening is not null
             and (additions_unknown = 0 or files_without = 0) then listed.precincts else 0 end as examined,
       listed.precincts,
       announced.precincts as precincts_announced,
       (select coalesce(sum(entries), 0) from precinct_list where list = 'supplementary') as additions,
       (select coalesce(sum(struck_off_or_avc), 0) from precinct_list where list = 'voter') as struck_off,
       coalesce(growth, 0) as announced,
       files_without,
       additions_unknown
from announced cross join listed cross join marks
