with listed_precinct as (
  select precinct from precinct_list where list = 'voter' and with_iin > 0
), judged as (
  select record_id, precinct, surname_fold, given_name_fold, birth_date
  from avc_issued
  where iin is not null and precinct in (select precinct from listed_precinct)
), found_by_link as (
  select avc_issued.record_id
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  join person_listing on person_listing.person_id = person_record.person_id and person_listing.precinct = avc_issued.precinct
), by_name as (
  select judged.record_id
  from judged
  where judged.record_id not in (select record_id from found_by_link)
    and exists (select 1 from listing
                where listing.precinct = judged.precinct
                  and listing.surname_fold = judged.surname_fold
                  and listing.given_name_fold = judged.given_name_fold
                  and (listing.iin is null or listing.birth_date = judged.birth_date))
)
select count(*) as examined,
       (select count(*) from avc_issued) as issued,
       (select count(*) from by_name) as by_name,
       2.0 * count(*) * :typing_error_rate as expected_by_chance
from judged
