-- Was one residence certificate number used for additions at two or more precincts?
, used as (
  select certificate_no, count(distinct precinct) as precincts, count(*) as additions,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts
  from served_addition
  group by certificate_no
),
-- Numbering may begin anew at each desk, office or day: one certificate for each precinct leaves nothing to ask.
-- A certificate printed twice for one person is one.
held as (
  select used.certificate_no, count(distinct coalesce(person_record.person_id, -residence_certificate.record_id)) as certificates
  from used
  join residence_certificate on residence_certificate.certificate_no = used.certificate_no
  left join person_record on person_record.record_id = residence_certificate.record_id
  group by used.certificate_no
), told as (
  select served_addition.certificate_no, count(distinct tied_entry.person_id) as persons,
         count(*) - count(tied_entry.person_id) as alone
  from served_addition
  left join tied_entry on tied_entry.record_id = served_addition.record_id
  group by served_addition.certificate_no
), with_two_ballots as (
  select distinct served_addition.certificate_no
  from served_addition
  join tied_entry on tied_entry.record_id = served_addition.record_id
  where tied_entry.sure_ballot is not null
  group by served_addition.certificate_no, tied_entry.person_id
  having count(distinct tied_entry.precinct) > 1
)
select 'certificate ' || used.certificate_no as subject, served_addition.record_id as record,
       case when with_two_ballots.certificate_no is not null then 'contradiction' else 'needs-document' end as strength,
       case when with_two_ballots.certificate_no is not null then 1 else 0 end as claim_two_ballots,
       case when told.persons + told.alone > 1 then 1 else 0 end as claim_several_people,
       used.list_of_precincts, used.precincts, used.additions, held.certificates
from used
join told on told.certificate_no = used.certificate_no
left join with_two_ballots on with_two_ballots.certificate_no = used.certificate_no
join held on held.certificate_no = used.certificate_no and held.certificates < used.precincts
join served_addition on served_addition.certificate_no = used.certificate_no
order by used.certificate_no, served_addition.record_id
