-- Entries of issue that name somebody, and the serials under which they name two people.
with form as (
  select serial_series, serial_bare, count(distinct precinct) as precincts
  from avc_issued
  where serial_bare is not null
  group by serial_series, serial_bare
), numbering as (
  -- Where each precinct counts its forms from one, most numbers stand in several registers, and a number alone is no form.
  select case when count(*) filter (where precincts > 1) > :most_shared * count(*) then 1 else 0 end as is_anew
  from form
), named_issue as (
  select avc_issued.record_id, serial, serial_series, serial_bare, precinct, iin, surname_fold, birth_date,
         substr(given_name_fold, 1, 1) as initial,
         case when is_anew = 1 then coalesce(precinct, '') else '' end as numbered_by,
         coalesce(person_record.person_id, 0 - avc_issued.record_id) as person
  from avc_issued
  cross join numbering
  left join person_record on person_record.record_id = avc_issued.record_id
  where serial_bare is not null and surname_fold is not null and given_name_fold is not null
), disputed as (
  -- Two of surname, initial and birth date are others, or an initial and the IIN: a surname alone changes, an initial alone is miswritten.
  select distinct one.serial_series, one.serial_bare, one.numbered_by
  from named_issue as one
  join named_issue as other
    on other.serial_series = one.serial_series and other.serial_bare = one.serial_bare
   and other.numbered_by = one.numbered_by
  where one.person <> other.person and coalesce(one.iin, '') <> coalesce(other.iin, '-')
    and ((one.initial <> other.initial
          and (one.surname_fold <> other.surname_fold or one.birth_date <> other.birth_date or one.iin <> other.iin))
         or (one.surname_fold <> other.surname_fold and one.birth_date <> other.birth_date))
)
