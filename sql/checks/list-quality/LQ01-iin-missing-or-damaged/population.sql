with numbered_file as (
  select source_file_id, records_loaded from file_field where extract = 'voter_list' and field = 'iin'
)
select coalesce(sum(records_loaded), 0) as examined,
       count(*) as files,
       (select count(*) from loaded_file where extract = 'voter_list') - count(*) as files_without
from numbered_file
