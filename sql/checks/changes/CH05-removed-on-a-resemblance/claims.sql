-- Who left without a paper, and papers on striking off that name somebody of that name.
with gone as (
  select previous_listing.record_id, previous_listing.precinct, previous_listing.iin, surname_fold, given_name_fold, patronymic_root,
         coalesce(birth_year, cast(substr(birth_date, 1, 4) as bigint)) as year
  from list_change
  join previous_listing on previous_listing.record_id = list_change.before_record
  where list_change.kind = 'left' and list_change.explained_by is null
    and (birth_date is not null or birth_year is not null)
), paper as (
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year from disqualified
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year from list_correction where action = 'strike_off'
)
