-- What do the records of one finding say against innocent explanations? Compared are the folded forms.
with named as (
  select record_id, surname_fold, given_name_fold, birth_date, voted from listing
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null from avc_issued
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null from avc_used
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null from residence_certificate
)
select count(*) as records,
       count(*) filter (where surname_fold is null or given_name_fold is null or birth_date is null) as incomplete,
       count(distinct surname_fold || '|' || given_name_fold || '|' || birth_date) as identities,
       count(*) filter (where voted = 1) as ballot_marks
from finding_record
join named on named.record_id = finding_record.record_id
where finding_record.finding_id = :finding_id
