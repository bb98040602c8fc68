-- Which changes of this step take back one of an earlier step. A person is told by the number, unless the names are another's, or by all
-- names and the birth date where one of the two has no number. Where the year of birth alone is known, the date ends in -00-00, and the
-- patronymics and the precinct must agree as well. One change takes back one of a kind, the latest first.

with now as (
  select change_id, kind, list_change.from_precinct, list_change.to_precinct,
         iin, surname_fold, given_name_fold, patronymic_root, coalesce(birth_date, birth_year || '-00-00') as birth_date
  from list_change
  join previous_listing on previous_listing.record_id = list_change.before_record
  where kind in ('left', 'moved', 'corrected')
  union all
  select change_id, kind, list_change.from_precinct, list_change.to_precinct,
         iin, surname_fold, given_name_fold, patronymic_root, coalesce(birth_date, birth_year || '-00-00') as birth_date
  from list_change
  join listing on listing.record_id = list_change.after_record
  where kind = 'came'
), same_person as (
  select change_id, earlier_id, 1 as is_by_number
  from now
  join earlier_change on earlier_change.iin = now.iin
  where earlier_change.given_name_fold is now.given_name_fold
     or (earlier_change.surname_fold is now.surname_fold and earlier_change.birth_date is now.birth_date)
  union all
  select change_id, earlier_id, 0
  from now
  join earlier_change
    on earlier_change.surname_fold = now.surname_fold and earlier_change.given_name_fold = now.given_name_fold
   and earlier_change.birth_date = now.birth_date
   and coalesce(earlier_change.patronymic_root, now.patronymic_root, '') = coalesce(now.patronymic_root, earlier_change.patronymic_root, '')
  where (earlier_change.iin is null or now.iin is null)
    and (now.birth_date not like '%-00-00'
      or earlier_change.patronymic_root is now.patronymic_root
        and coalesce(earlier_change.to_precinct, earlier_change.from_precinct) is coalesce(now.from_precinct, now.to_precinct))
), taken_back as (
  select same_person.*, earlier_change.step, coalesce(earlier_change.field, '') as field,
         coalesce(earlier_change.to_precinct, earlier_change.from_precinct) is coalesce(now.from_precinct, now.to_precinct) as is_one_precinct
  from same_person
  join now on now.change_id = same_person.change_id
  join earlier_change on earlier_change.earlier_id = same_person.earlier_id
  where (earlier_change.kind = 'left' and now.kind = 'came')
     or (earlier_change.kind = 'came' and now.kind = 'left')
     or (earlier_change.kind = 'moved' and earlier_change.field is null and now.kind = 'moved'
         and earlier_change.from_precinct = now.to_precinct and earlier_change.to_precinct = now.from_precinct)
     or exists (
       select 1 from list_change_field
       where list_change_field.change_id = now.change_id and list_change_field.field = earlier_change.field
         and list_change_field.before_value is earlier_change.after_value
         and list_change_field.after_value is earlier_change.before_value
     )
), ranked as (
  select *,
         row_number() over (partition by change_id, field order by is_by_number desc, is_one_precinct desc, step desc, earlier_id) as place,
         row_number() over (partition by earlier_id order by is_by_number desc, is_one_precinct desc, change_id) as turn
  from taken_back
)
insert into undone_change (change_id, earlier_id, linked_by)
select change_id, earlier_id, iif(is_by_number = 1, 'number', 'names')
from ranked
where place = 1 and turn = 1;
