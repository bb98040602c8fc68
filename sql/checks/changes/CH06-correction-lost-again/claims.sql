-- Fields that an earlier step of the series corrected and that have their old value again, without a decision that orders it.
with lost as (
  select list_change.change_id, list_change.before_record, list_change.after_record, earlier_change.to_precinct as precinct,
         case when earlier_change.explained_by = 'decision-correct' then 1 else 0 end as is_decided
  from undone_change
  join list_change on list_change.change_id = undone_change.change_id
  join earlier_change on earlier_change.earlier_id = undone_change.earlier_id
  -- What explains a move is no reason for old data.
  where earlier_change.kind = 'corrected' and (list_change.kind = 'moved' or list_change.explained_by is null)
)
