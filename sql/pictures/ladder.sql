-- From the announced opening figure to the closing one: what do the loaded lists say of each step?
with listed as (
  select count(*) filter (where list = 'voter') as voters,
         count(*) filter (where list = 'special') as special_voters,
         count(*) filter (where list = 'supplementary' and basis = 'residence') as by_residence,
         count(*) filter (where list = 'supplementary' and basis = 'avc') as by_avc,
         count(*) filter (where list = 'supplementary' and basis = 'correction') as by_correction,
         count(*) filter (where list = 'supplementary' and coalesce(basis, 'other') = 'other') as by_other,
         count(*) filter (where list = 'voter' and avc_serial is not null) as removed_for_avc,
         count(*) filter (where list = 'voter' and avc_serial is null and struck_off = 1) as removed_otherwise
  from listing
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
