-- Was an AVC used by a person other than the one it was issued to?
with pair as (
  select link.use_record, link.issue_record, issued.serial, used.iin,
         case when used.iin is not null and issued.iin is not null then 1 else 0 end as both_iins,
         case when used.surname_fold = issued.surname_fold then 1 else 0 end as same_surname,
         -- Three letters: a typing error in a name makes nobody another person.
         case when substr(used.given_name_fold, 1, 3) = substr(issued.given_name_fold, 1, 3)
                or used.given_name_fold = issued.surname_fold then 1
              when used.given_name_fold is null or issued.given_name_fold is null then null else 0 end as same_given,
         case when used.birth_date = issued.birth_date then 1
              when used.birth_date is null or issued.birth_date is null then null else 0 end as same_birth,
         case when used.iin = issued.iin then 1 when used.iin is null or issued.iin is null then null else 0 end as same_iin,
         case when substr(used.iin, 1, 7) = substr(issued.iin, 1, 7) then 1 else 0 end as same_head
  from avc_use_and_issue as link
  join avc_used as used on used.record_id = link.use_record
  join avc_issued as issued on issued.record_id = link.issue_record
  where link.use_record <> link.issue_record
), with_unused as (
  -- A user who has an unused AVC of their own handed in that one: the serial was miscopied.
  select avc_issued.iin
  from avc_issued
  left join avc_use_and_issue on avc_use_and_issue.issue_record = avc_issued.record_id
  where avc_issued.iin is not null
  group by avc_issued.iin
  having count(avc_use_and_issue.use_record) < count(distinct avc_issued.record_id)
), other_person as (
  select pair.*
  from pair
  left join person_record as user_is on user_is.record_id = pair.use_record
  left join person_record as holder_is on holder_is.record_id = pair.issue_record
  left join with_unused on with_unused.iin = pair.iin
  where coalesce(user_is.person_id, -1) <> coalesce(holder_is.person_id, -2)
    and with_unused.iin is null
    and case when same_iin = 0 then not (coalesce(same_given, 1) = 1 and (same_surname = 1 or same_birth = 1 or same_head = 1))
             when same_iin is null then same_given = 0 and same_birth = 0 and same_surname = 0 else 1 = 0 end
), evidence as (
  select issue_record, use_record as record_id from other_person
  union select issue_record, issue_record from other_person
), by_issue as (
  select issue_record, serial, count(*) as uses, sum(both_iins) as both_iins,
         sum(same_surname) as same_family
  from other_person
  group by issue_record, serial
)
select 'serial ' || serial as subject, evidence.record_id as record,
       uses, both_iins, same_family
from by_issue join evidence on evidence.issue_record = by_issue.issue_record
order by serial, evidence.record_id
