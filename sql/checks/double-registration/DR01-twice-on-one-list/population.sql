, exported_again as (
  select count(*) - count(distinct entry_no) as entries
  from standing
  where entry_no is not null
  group by person_id, precinct, list
), listed as (
  select coalesce(sum(entries), 0) as entries,
         count(*) filter (where entries > 1) as lists,
         coalesce(sum(1.0e0 * entries * (entries - 1)), 0) as pairs
  from precinct_list
)
select case when listed.lists > 0 then coalesce(iin_accident.listed_with_iin, 0) else 0 end as examined,
       listed.lists,
       listed.entries,
       (select coalesce(sum(entries), 0) from exported_again) as exported_again,
       -- A mistyped number must hit one of the other numbers of the same list; a list carries a valid IIN as often as all do.
       coalesce(:typing_error_rate * iin_accident.hit_share * iin_accident.listed_with_iin
         * listed.pairs / nullif(1.0e0 * listed.entries * listed.entries, 0), 0) as expected_by_chance
from listed
cross join iin_accident
