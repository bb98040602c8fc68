-- Do records with one valid IIN differ in at least two of surname, given name and birth date?
with entry as (
  select person_id, iin, record_id, surname_fold, given_name_fold, birth_date
  from person_listing
  where iin is not null
  union all
  select person_id, iin, avc_issued.record_id, surname_fold, given_name_fold, birth_date
  from avc_issued join person_record on person_record.record_id = avc_issued.record_id
  where iin is not null
  union all
  select person_id, iin, avc_used.record_id, surname_fold, given_name_fold, birth_date
  from avc_used join person_record on person_record.record_id = avc_used.record_id
  -- One file of issues and uses gives both with one record.
  where iin is not null and avc_used.record_id not in (select record_id from avc_issued)
  union all
  select person_id, iin, residence_certificate.record_id, surname_fold, given_name_fold, birth_date
  from residence_certificate join person_record on person_record.record_id = residence_certificate.record_id
  where iin is not null
), varied as (
  -- What never differs within a person differs in no pair of its records.
  select person_id
  from entry
  group by person_id
  having case when min(substr(surname_fold, 1, 3)) <> max(substr(surname_fold, 1, 3)) then 1 else 0 end
       + case when min(substr(given_name_fold, 1, 3)) <> max(substr(given_name_fold, 1, 3)) then 1 else 0 end
       + case when min(birth_date) <> max(birth_date) then 1 else 0 end >= 2
), varied_entry as (
  select distinct entry.* from varied join entry on entry.person_id = varied.person_id
), pair as (
  -- Three letters: spelling and typing errors in a name are no other name. What is missing differs from nothing.
  select one.person_id, one.iin, one.record_id as one_record, other.record_id as other_record,
         case when substr(one.surname_fold, 1, 3) <> substr(other.surname_fold, 1, 3)
               and one.surname_fold <> other.given_name_fold then 1 else 0 end
         + case when substr(one.given_name_fold, 1, 3) <> substr(other.given_name_fold, 1, 3)
                 and one.given_name_fold <> other.surname_fold then 1 else 0 end
         -- Two of year, month and day, or day and month swapped, are one date with a slip.
         + case when one.birth_date <> other.birth_date
                 and case when substr(one.birth_date, 1, 4) = substr(other.birth_date, 1, 4) then 1 else 0 end
                   + case when substr(one.birth_date, 6, 2) = substr(other.birth_date, 6, 2) then 1 else 0 end
                   + case when substr(one.birth_date, 9, 2) = substr(other.birth_date, 9, 2) then 1 else 0 end < 2
                 and not (substr(one.birth_date, 1, 4) = substr(other.birth_date, 1, 4)
                      and substr(one.birth_date, 6, 2) = substr(other.birth_date, 9, 2)
                      and substr(one.birth_date, 9, 2) = substr(other.birth_date, 6, 2)) then 1 else 0 end as differences
  from varied_entry as one
  join varied_entry as other on other.person_id = one.person_id and other.iin = one.iin and other.record_id > one.record_id
), different as (
  select person_id, iin, count(*) as pairs from pair where differences >= 2 group by person_id, iin
), names as (
  select different.person_id, different.iin, max(different.pairs) as pairs, count(*) as entries,
         count(distinct given_name_fold) as first_names, count(distinct surname_fold) as family_names,
         count(distinct birth_date) as dates
  from different join varied_entry as entry on entry.person_id = different.person_id and entry.iin = different.iin
  group by different.person_id, different.iin
)
select 'person ' || names.person_id as subject, entry.record_id as record,
       names.entries, names.first_names, names.family_names, names.dates, names.pairs
from names join varied_entry as entry on entry.person_id = names.person_id and entry.iin = names.iin
order by names.person_id, entry.record_id
