-- One number in two records is one person, or the number of several.
, numbered as (
  select person_id, count(*) as entries
  from person_record
  where tier = 'certain'
  group by person_id
  having count(*) > 1
), of_one as (
  select count(*) as numbers, coalesce(sum(entries), 0) as entries
  from numbered
  where person_id not in (select person_id from person_record join shared_iin on shared_iin.record_id = person_record.record_id)
), of_several as (
  select count(*) as numbers, coalesce(sum(entries), 0) as entries from shared
)
select of_one.numbers + of_several.numbers as examined,
       of_one.entries + of_several.entries as entries,
       coalesce(:typing_error_rate * iin_accident.listed_with_iin * iin_accident.hit_share, 0) as expected_by_chance
from of_one
cross join of_several
cross join iin_accident
