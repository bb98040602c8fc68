-- Was the holder of an AVC also added by residence at another precinct on election day?
, issue as (
  select person_record.person_id, person_record.tier, avc_issued.record_id, avc_issued.precinct
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  where person_record.tier <> 'probable'
), addition as (
  select issue.person_id, person_listing.tier, person_listing.record_id, person_listing.precinct, person_listing.voted
  from issue
  join person_listing on person_listing.person_id = issue.person_id and person_listing.tier <> 'probable'
  join by_residence on by_residence.record_id = person_listing.record_id
  where person_listing.precinct <> coalesce(issue.precinct, '')
), evidence as (
  select person_id, record_id, 'addition' as part, voted, tier, 0 as elsewhere from addition
  union
  select person_id, record_id, 'issue', null, tier, 0 from issue where person_id in (select person_id from addition)
  union
  select addition.person_id, link.use_record, 'use', null, null, min(case when link.host_precinct = addition.precinct then 0 else 1 end)
  from addition
  join issue on issue.person_id = addition.person_id
  join avc_use_and_issue as link on link.issue_record = issue.record_id
  group by addition.person_id, link.use_record
), by_person as (
  select person_id, count(*) filter (where part = 'issue') as issued, count(*) filter (where part = 'use') as uses,
         count(*) filter (where part = 'addition') as additions, count(*) filter (where voted = 1) as ballot_marks,
         count(*) filter (where tier = 'strong') as by_damaged_number, sum(elsewhere) as elsewhere
  from evidence
  group by person_id
)
select 'person ' || by_person.person_id as subject,
       evidence.record_id as record,
       case when uses > 0 and by_person.elsewhere = 0 then 'pattern' else 'needs-document' end as strength,
       case when uses > 0 and by_person.elsewhere = 0 then 1 else 0 end as claim_one_precinct,
       issued, uses, additions, ballot_marks, by_damaged_number
from by_person
join evidence on evidence.person_id = by_person.person_id
order by by_person.person_id, evidence.record_id, evidence.part
