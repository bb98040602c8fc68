-- Can additions less entries struck off be the announced growth of the lists?
with by_precinct as (
  select precinct, coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials,
         coalesce(sum(entries) filter (where list = 'supplementary'), 0) as added
  from precinct_list group by precinct
),
-- A precinct without a supplementary list added nobody only where its own figures say so.
said_none as (
  select precinct from precinct_figure where level = 'PEC' and additions = 0
),
listed as (
  select count(*) as precincts, sum(voters) as voters, sum(specials) as specials,
         count(*) filter (where added = 0 and precinct not in (select precinct from said_none)) as additions_unknown
  from by_precinct
  where voters + specials > 0
),
added as (
  select coalesce(sum(entries), 0) as additions, coalesce(sum(by_avc), 0) as by_avc, coalesce(sum(by_correction), 0) as by_correction
  from precinct_list where list = 'supplementary'
),
removed as (
  select coalesce(sum(struck_off_or_avc), 0) as struck_off, coalesce(sum(avc_on_line), 0) as for_avc
  from precinct_list where list = 'voter'
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
         max(value) filter (where name = 'voters_initial') as opening, max(value) filter (where name = 'precincts') as precincts
  from official
),
ladder as (
  select added.*, struck_off, voters - opening as listed_since, voters - opening + additions - struck_off as net,
         voters - opening + additions - struck_off - by_avc - by_correction as least,
         voters - opening + additions - struck_off + for_avc + specials
           + (select sum(records_rejected) from source_file
              where extract in ('voter_list', 'special_list', 'supplementary_list')) as most,
         growth, files_without, additions_unknown
  from announced join listed on listed.precincts = announced.precincts cross join added cross join removed cross join marks
)
select 'growth of the lists' as subject, null as record, additions, by_avc, by_correction, struck_off, listed_since, net,
       least, most, growth as announced, case when growth > most then growth - most else least - growth end as difference
from ladder
where growth > most and additions_unknown = 0 or growth < least and files_without = 0
order by subject
