-- Decisions that can be judged at a precinct whose voter list is loaded, and those of them that the list does not follow.
with not_told as (
  -- Where a name cannot be sought, a number that is not there may be that of a line without one.
  select decision.record_id
  from decision_on_list as decision
  join precinct_list on precinct_list.precinct = decision.precinct and precinct_list.list = 'voter'
  where (whole_name is null or earliest_birth_date is null)
    and (iin is null or entries - with_iin > :clerical_error_rate * entries)
), judged as (
  select *
  from decision_held
  where action = 'strike_off' or record_id not in (select record_id from not_told)
), lost as (
  select record_id, precinct, 1 as is_inclusion, 0 as is_correction, is_elsewhere, 0 as voted, active_anywhere as entry_record, 1 as is_by_number
  from (select judged.*, case when active_anywhere is not null then 1 else 0 end as is_elsewhere from judged) as included
  where action = 'include' and is_here = 0 and record_id not in (select record_id from decision_nearly_here)
  union all
  -- Of two lines of one voter one was to go.
  select record_id, precinct, 0, 0, 0, coalesce(voted_here, 0), active_here, is_by_number
  from judged
  where action = 'strike_off' and active_here is not null
    and (active_lines > 1 or coalesce(ground, '') <> 'duplicate' and (ground is not null or coalesce(struck_here, 0) = 0))
  union all
  select record_id, precinct, 0, 1, 0, 0, entry_record, is_by_number from correction_not_made
)
