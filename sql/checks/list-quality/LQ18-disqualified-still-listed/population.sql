with register as (
  select count(*) as records,
         count(*) filter (where iin is not null and coalesce(from_date, '') <= :polling_day
                            and coalesce(to_date, :polling_day) >= :polling_day) as in_force
  from disqualified
), written as (
  select coalesce(sum(filled_at_most), 0) as numbers
  from file_field
  where field = 'iin' and extract in ('voter_list', 'supplementary_list', 'special_list')
)
select register.in_force as examined,
       register.records,
       written.numbers,
       -- A mistyped IIN of the register must be in use by a listed voter; that a name agrees too is not counted.
       coalesce(register.in_force * :typing_error_rate * (select hit_share from iin_accident), 0) as expected_by_chance
from register
cross join written
