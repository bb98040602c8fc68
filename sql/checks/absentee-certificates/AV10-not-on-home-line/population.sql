with writing_precinct as (
  select precinct from precinct_list where list = 'voter' and avc_on_line > 0
), found as (
  select distinct avc_issued.record_id
  from avc_issued
  join writing_precinct on writing_precinct.precinct = avc_issued.precinct
  join person_record on person_record.record_id = avc_issued.record_id and person_record.tier <> 'probable'
  join person_listing
    on person_listing.person_id = person_record.person_id
   and person_listing.precinct = avc_issued.precinct
   and person_listing.list = 'voter'
   and person_listing.tier <> 'probable'
)
select count(*) as examined,
       (select count(*) from avc_issued) as issued,
       count(*) * :clerical_error_rate as expected_by_chance
from found
