select coalesce(sum(records_loaded), 0) as examined,
       count(*) as files
from (select path, records_loaded from file_field
      where extract = 'voter_list' and field in ('surname', 'given_name', 'patronymic', 'full_name')
      group by path, records_loaded) as named_file
