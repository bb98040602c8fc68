with register as (
  select count(*) as records,
         count(*) filter (where iin is not null and is_in_force = 1) as with_iin,
         count(*) filter (where is_in_force = 1 and (iin is not null or (birth_date is not null and is_sought = 1))) as comparable
  from (
    select iin, birth_date, similarity.is_sought,
           case when coalesce(from_date, '') <= :polling_day and coalesce(to_date, :polling_day) >= :polling_day then 1 end as is_in_force
    from disqualified
    cross join similarity
  )
), written as (
  select coalesce(sum(filled_at_most), 0) as numbers
  from file_field
  where field = 'iin' and extract in ('voter_list', 'supplementary_list', 'special_list')
)
select register.comparable as examined,
       register.records,
       written.numbers,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       -- A mistyped IIN of the register must be in use by a listed voter; that a name agrees too is not counted.
       coalesce(register.with_iin * :typing_error_rate * (select hit_share from iin_accident), 0) as expected_by_chance
from register
cross join written
