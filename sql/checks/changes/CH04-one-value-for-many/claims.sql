-- Entries that were given a new value which others were given too.
with changed as (
  select list_change.change_id, list_change.to_precinct, list_change.after_record, list_change_field.field, list_change_field.after_value
  from list_change_field
  join list_change on list_change.change_id = list_change_field.change_id
  where list_change_field.field in ('address', 'birth_date') and list_change_field.after_value is not null
), value_given as (
  select to_precinct, field, after_value, count(*) as entries
  from changed
  group by to_precinct, field, after_value
)
