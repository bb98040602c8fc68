select coalesce(sum(filled_at_most), 0) as examined,
       coalesce(sum(records_loaded), 0) as entries,
       -- Few survive a year at such an age: the share shrinks with each year of the limit.
       coalesce(sum(filled_at_most), 0) * :share_of_voters * exp((:age_limit - :share_age) * ln(:yearly_survival)) as expected_by_chance
from file_field
where extract = 'voter_list' and field = 'birth_date'
