-- Who was struck off as deceased, and got a ballot, an AVC or a certificate afterwards?
, person as (
  select person_id, max(is_agreed) as is_agreed, max(is_one_number) as is_one_number, min(is_restored) as is_restored, min(is_on_struck_line) as on_struck_line,
         count(distinct ballot) as ballots, count(distinct paper) as papers
  from sign
  group by person_id
), evidence as (
  select person_id, record_id from sign union select person_id, struck_record from sign
)
select 'person ' || person.person_id as subject, evidence.record_id as record,
       case when is_agreed = 1 and is_restored = 0 and on_struck_line = 0 then 'needs-document' else 'pattern' end as strength,
       is_agreed as claim_same_person,
       is_one_number as claim_one_number,
       is_restored as claim_restored,
       on_struck_line as claim_on_struck_line,
       ballots, papers
from person
join evidence on evidence.person_id = person.person_id
order by person.person_id, evidence.record_id
