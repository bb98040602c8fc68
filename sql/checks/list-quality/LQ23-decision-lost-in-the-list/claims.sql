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
), ordered as (
  -- What a decision orders to be written, where that can be told from what it corrects. The last one on a person counts.
  select list_correction.record_id, list_correction.precinct, person_record.person_id,
         nullif(new_surname_fold, coalesce(surname_fold, '')) as surname, surname_fold as old_surname,
         nullif(new_given_name_fold, coalesce(given_name_fold, '')) as given_name, given_name_fold as old_given_name,
         nullif(new_patronymic_root, coalesce(patronymic_root, '')) as patronymic, patronymic_root as old_patronymic,
         nullif(new_birth_date, coalesce(birth_date, '')) as birth_date, birth_date as old_birth_date
  from list_correction
  join precinct_list on precinct_list.precinct = list_correction.precinct and precinct_list.list = 'voter'
  left join person_record on person_record.record_id = list_correction.record_id
  where list_correction.iin is not null and action = 'correct'
    and not exists (select 1 from list_correction as later
                    where later.iin = list_correction.iin and later.precinct = list_correction.precinct
                      and later.decided_at > coalesce(list_correction.decided_at, ''))
), to_correct as (
  select * from ordered where coalesce(surname, given_name, patronymic, birth_date) is not null
), compared as (
  -- An entry that has one of the new values follows the decision; one that has none of them, and an old one, does not.
  select to_correct.record_id, to_correct.precinct, entry.record_id as entry_record, entry.voted,
         case when entry.surname_fold = to_correct.surname or entry.given_name_fold = to_correct.given_name
                or listing.patronymic_root = to_correct.patronymic or entry.birth_date = to_correct.birth_date then 1 else 0 end as is_followed,
         case when coalesce(entry.struck_off, 0) = 1 then 0
              when to_correct.surname is not null and entry.surname_fold = old_surname
                or to_correct.given_name is not null and entry.given_name_fold = old_given_name
                or to_correct.patronymic is not null and listing.patronymic_root = old_patronymic
                or to_correct.birth_date is not null and entry.birth_date = old_birth_date then 1 else 0 end as is_old
  from to_correct
  join person_listing as entry
    on entry.person_id = to_correct.person_id and entry.precinct = to_correct.precinct and entry.tier <> 'probable'
  join listing on listing.record_id = entry.record_id
), not_corrected as (
  select record_id, precinct, min(case when is_old = 1 then entry_record end) as entry_record
  from compared
  group by record_id, precinct
  having max(is_followed) = 0 and max(is_old) = 1
), lost as (
  select record_id, precinct, 1 as is_inclusion, 0 as is_correction, is_elsewhere, 0 as voted, active_anywhere as entry_record
  from (select held.*, case when active_anywhere is not null then 1 else 0 end as is_elsewhere from held) as included
  where action = 'include' and is_here = 0
  union all
  select record_id, precinct, 0, 0, 0, voted_here, active_here from held where action = 'strike_off' and active_here is not null
  union all
  select record_id, precinct, 0, 1, 0, 0, entry_record from not_corrected
)
