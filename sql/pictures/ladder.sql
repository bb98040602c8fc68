-- From the announced opening figure to the closing one: what do the loaded lists say of each step?
with listed as (
  select coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as special_voters,
         coalesce(sum(by_residence), 0) as by_residence,
         coalesce(sum(by_avc), 0) as by_avc,
         coalesce(sum(by_correction), 0) as by_correction,
         coalesce(sum(entries - by_residence - by_avc - by_correction) filter (where list = 'supplementary'), 0) as by_other,
         coalesce(sum(avc_on_line) filter (where list = 'voter'), 0) as removed_for_avc,
         coalesce(sum(struck_off_or_avc - avc_on_line) filter (where list = 'voter'), 0) as removed_otherwise
  from precinct_list
), files as (
  select count(distinct source_file.source_file_id) filter (where extract = 'voter_list') as voter_lists,
         count(distinct source_file.source_file_id) filter (where extract = 'supplementary_list') as supplementary_lists,
         count(distinct source_file.source_file_id) filter (where extract = 'voter_list' and field = 'struck_off') as with_marks
  from source_file
  left join file_column on file_column.source_file_id = source_file.source_file_id
  where status = 'complete'
), announced as (
  select max(value) filter (where name = 'voters_initial') as opening,
         max(value) filter (where name = 'voters_final') as closing
  from official
)
select announced.*, listed.*, files.*, coverage.*
from announced cross join listed cross join files cross join coverage
