select coalesce(sum(filled_at_most), 0) as examined,
       coalesce(sum(records_loaded), 0) as entries,
       coalesce(sum(records_rejected), 0) as rejected
from file_field
where extract = 'voter_list' and field = 'entry_no'
