with polling as (
  select max(substr(value, 2, 10)) as day from profile_value where path = 'polling_day'
), change as (
  select from_precinct
  from registration_change
  cross join polling
  cross join similarity
  where (iin is not null or (birth_date is not null and similarity.is_sought = 1))
    and from_precinct <> to_precinct
    and (approved_at is null or polling.day is null or approved_at < polling.day)
    and (until is null or polling.day is null or until >= polling.day)
    and exists (select 1 from listing where listing.precinct = registration_change.from_precinct and listing.list = 'voter')
)
select count(*) as examined,
       (select count(*) from registration_change) as changes,
       count(*) * :clerical_error_rate as expected_by_chance
from change
