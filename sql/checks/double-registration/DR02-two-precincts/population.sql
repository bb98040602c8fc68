with active as (
  select count(*) as entries,
         count(*) filter (where iin is not null and coalesce(struck_off, 0) = 0 and avc_serial is null) as with_iin,
         min(precinct) as first_precinct,
         max(precinct) as last_precinct
  from listing
  where list = 'voter'
)
select case when first_precinct <> last_precinct then with_iin else 0 end as examined,
       entries,
       -- A mistyped number must hit one of the other numbers of voter lists.
       coalesce(1.0 * with_iin * (with_iin - 1) * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from active
