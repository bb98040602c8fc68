-- Was the holder of an AVC also added by residence at another precinct on election day?
with issue as (
  select person_record.person_id, person_record.tier, avc_issued.record_id, avc_issued.precinct
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  where person_record.tier <> 'probable'
), addition as (
  -- An addition that bears an AVC serial is one by AVC, whatever its basis says.
  select issue.person_id, person_listing.tier, person_listing.record_id, person_listing.voted
  from issue
  join person_listing on person_listing.person_id = issue.person_id and person_listing.tier <> 'probable'
  where person_listing.list = 'supplementary'
    and person_listing.avc_serial is null
    and (person_listing.basis = 'residence' or (person_listing.basis is null and person_listing.certificate_no is not null))
    and person_listing.precinct <> coalesce(issue.precinct, '')
), evidence as (
  select person_id, record_id, 'addition' as part, voted, tier from addition
  union
  select person_id, record_id, 'issue', null, tier from issue where person_id in (select person_id from addition)
  union
  select issue.person_id, link.use_record, 'use', null, null
  from issue
  join avc_use_and_issue as link on link.issue_record = issue.record_id
  where issue.person_id in (select person_id from addition)
)
select 'person ' || person_id as subject,
       record_id as record,
       count(*) filter (where part = 'issue') over of_person as issued,
       count(*) filter (where part = 'use') over of_person as uses,
       count(*) filter (where part = 'addition') over of_person as additions,
       count(*) filter (where voted = 1) over of_person as ballot_marks,
       count(*) filter (where tier = 'strong') over of_person as by_damaged_number
from evidence
window of_person as (partition by person_id)
order by person_id, record_id, part
