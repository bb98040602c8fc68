-- Entries that were given a new value which others were given too; not by a street or a house that got another name or number. Of names it is the spelling before and after; one that as many
-- precincts share came with another export.
with new_value as (
  select list_change.to_precinct, list_change.after_record, list_change_field.field,
         case when field in ('address', 'birth_date') then after_value else before_value || ' > ' || after_value end as given
  from list_change_field
  join list_change using (change_id)
  where field <> 'iin' and cause is null
), changed as (
  select * from new_value where given is not null
), everywhere as (
  select field, given, count(*) as entries
  from changed
  group by field, given
), value_given as (
  select changed.to_precinct, changed.field, changed.given, count(*) as entries
  from changed
  join everywhere using (field, given)
  group by changed.to_precinct, changed.field, changed.given
  having changed.field in ('address', 'birth_date') or count(*) * 2 >= max(everywhere.entries)
)
