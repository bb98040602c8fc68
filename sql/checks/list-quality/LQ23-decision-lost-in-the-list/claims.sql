-- The last decision on each person at a precinct whose voter list is loaded, with what the lists hold: `is_here`, an entry at the precinct;
-- `active_here`, one that gives the right to a ballot; `active_anywhere`, the same at any precinct.
with decision as (
  select list_correction.record_id, list_correction.precinct, list_correction.iin, action, coalesce(decided_at, '') as decided_at,
         person_record.person_id
  from list_correction
  join precinct_list on precinct_list.precinct = list_correction.precinct and precinct_list.list = 'voter'
  left join person_record on person_record.record_id = list_correction.record_id
  where list_correction.iin is not null and action <> 'correct'
), last_one as (
  select *
  from decision
  where not exists (select 1 from decision as later
                    where later.iin = decision.iin and later.precinct = decision.precinct and later.action <> decision.action
                      and later.decided_at > decision.decided_at)
), held as (
  select last_one.record_id, last_one.precinct, last_one.action,
         max(case when entry.precinct = last_one.precinct then 1 else 0 end) as is_here,
         min(case when entry.precinct = last_one.precinct and coalesce(entry.struck_off, 0) = 0 then entry.record_id end) as active_here,
         min(case when coalesce(entry.struck_off, 0) = 0 then entry.record_id end) as active_anywhere,
         max(case when entry.precinct = last_one.precinct and entry.voted = 1 then 1 else 0 end) as voted_here
  from last_one
  left join person_listing as entry on entry.person_id = last_one.person_id and entry.tier <> 'probable'
  group by last_one.record_id, last_one.precinct, last_one.action
), lost as (
  select record_id, precinct, 1 as is_inclusion, 0 as is_correction, is_elsewhere, 0 as voted, active_anywhere as entry_record
  from (select held.*, case when active_anywhere is not null then 1 else 0 end as is_elsewhere from held) as included
  where action = 'include' and is_here = 0
  union all
  select record_id, precinct, 0, 0, 0, voted_here, active_here from held where action = 'strike_off' and active_here is not null
  union all
  select record_id, precinct, 0, 1, 0, 0, entry_record from correction_not_made
)
