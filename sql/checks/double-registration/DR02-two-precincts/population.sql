with listed as (
  select coalesce(sum(entries), 0) as entries, coalesce(sum(with_iin), 0) as with_iin,
         min(precinct) as first_precinct, max(precinct) as last_precinct
  from precinct_list
  where list = 'voter'
), marked as (
  select count(iin) as with_iin from listing where list = 'voter' and (struck_off = 1 or avc_serial is not null)
), active as (
  select entries, listed.with_iin - marked.with_iin as with_iin, first_precinct, last_precinct from listed cross join marked
)
select case when first_precinct <> last_precinct then with_iin else 0 end as examined,
       entries,
       -- A mistyped number must hit one of the other numbers of voter lists.
       coalesce(1.0e0 * with_iin * (with_iin - 1) * :typing_error_rate
         * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from active
