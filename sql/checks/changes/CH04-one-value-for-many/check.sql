-- At which precincts were the entries of many people changed to one and the same address or birth date, or one name to the same spelling?
, many as (
  select *, row_number() over (partition by to_precinct, field order by entries desc, given) as place
  from value_given
  where entries >= :threshold
)
select 'precinct ' || to_precinct || ', ' || field || ' ' || place as subject, changed.after_record as record,
       case when field = 'address' then 1 else 0 end as claim_address, many.entries
from many
join changed using (to_precinct, field, given)
order by many.entries desc, subject, record
