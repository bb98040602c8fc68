select coalesce(sum(filled_at_most), 0) as examined,
       coalesce(sum(records_loaded), 0) as entries,
       coalesce(sum(filled_at_most), 0) * :share_of_voters as expected_by_chance
from file_field
where extract = 'voter_list' and field = 'birth_date'
