-- Who left without a paper, and papers on striking off that name somebody of that name.
with gone as (
  select previous_listing.record_id, previous_listing.precinct, previous_listing.iin, surname_fold, given_name_fold, patronymic_root, birth_date
  from list_change
  join previous_listing on previous_listing.record_id = list_change.before_record
  where list_change.kind = 'left' and list_change.explained_by is null and birth_date is not null
), paper as (
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date from disqualified
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date from list_correction where action = 'strike_off'
)
