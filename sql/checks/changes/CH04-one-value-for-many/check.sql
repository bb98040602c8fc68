-- At which precincts were the entries of many people changed to one and the same address or birth date?
, many as (
  select * from value_given where entries >= :threshold
)
select 'precinct ' || many.to_precinct || ', ' || many.field || ' ' || row_number_of.place as subject, changed.after_record as record,
       case when many.field = 'address' then 1 else 0 end as claim_address, many.entries
from many
join (
  select to_precinct, field, after_value,
         row_number() over (partition by to_precinct, field order by entries desc, after_value) as place
  from many
) as row_number_of
  on row_number_of.to_precinct = many.to_precinct and row_number_of.field = many.field and row_number_of.after_value = many.after_value
join changed
  on changed.to_precinct = many.to_precinct and changed.field = many.field and changed.after_value = many.after_value
order by many.entries desc, subject, record
