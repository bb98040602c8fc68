-- Was an AVC used by a person other than the one it was issued to?
, other_person as (
  select judged.*,
         case when exists (select 1 from judged as back
                           where back.user_person = judged.holder_person and back.holder_person = judged.user_person)
              then 1 else 0 end as crosswise
  from judged
  where is_other = 1 and own_unused = 0
), evidence as (
  select issue_record, use_record as record_id from other_person
  union
  select issue_record, issue_record from other_person
), by_issue as (
  select issue_record, serial, count(*) as uses, count(same_iin) as both_iins, sum(same_surname) as same_family, min(crosswise) as crosswise
  from other_person
  group by issue_record, serial
)
select 'serial ' || by_issue.serial as subject, evidence.record_id as record,
       case when crosswise = 1 then 'pattern' else 'needs-document' end as strength,
       crosswise as claim_crosswise,
       uses, both_iins, same_family
from by_issue
join evidence on evidence.issue_record = by_issue.issue_record
order by by_issue.serial, evidence.record_id
