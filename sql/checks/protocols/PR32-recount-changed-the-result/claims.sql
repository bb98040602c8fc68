-- Protocols that were counted anew, each level's own record.
with recount as (
  select precinct, record_id, level, recount_changed,
         case when coalesce(recount_decision, '') = '' then 0 else 1 end as is_decided
  from precinct_figure
  where recounted = 1 or recount_changed = 1
)
