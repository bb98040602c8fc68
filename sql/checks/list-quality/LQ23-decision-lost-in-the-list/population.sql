-- Decisions that can be looked up: with a valid IIN or names and birth date, at a precinct whose list is loaded, and of corrections those that
-- say what is to be written.
, looked_up as (
  select record_id from judged union all select record_id from ordered_correction
)
select (select count(*) from looked_up) as examined,
       count(*) as decisions,
       count(*) filter (where coalesce(iin, surname_fold || given_name_fold || birth_date) is null) as unnamed,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       (select count(*) from looked_up) * :clerical_error_rate as expected_by_chance
from list_correction
