with judged as (
  select path, records_loaded
  from file_field
  where extract = 'voter_list' and field in ('surname', 'given_name', 'full_name', 'birth_date', 'address')
  group by path, records_loaded
)
select coalesce(sum(records_loaded), 0) as examined,
       count(*) as files,
       count(*) - (select count(*) from file_field where extract = 'voter_list' and field = 'birth_date') as without_dates,
       count(*) - (select count(*) from file_field where extract = 'voter_list' and field = 'address') as without_addresses
from judged
