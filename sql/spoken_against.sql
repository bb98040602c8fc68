-- What do the records of one finding say against innocent explanations? Compared are the folded forms.
-- Each register is asked for the finding's own records: a union of whole registers would be read anew for every finding.
with cited as (
  select record_id from finding_record where finding_id = :finding_id
), named as (
  select record_id, surname_fold, given_name_fold, birth_date, voted
  from cited join listing using (record_id)
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null
  from cited join avc_issued using (record_id)
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null
  from cited join avc_used using (record_id)
  union all
  select record_id, surname_fold, given_name_fold, birth_date, null
  from cited join residence_certificate using (record_id)
)
select count(*) as records,
       count(*) filter (where surname_fold is null or given_name_fold is null or birth_date is null) as incomplete,
       count(distinct surname_fold || '|' || given_name_fold || '|' || birth_date) as identities,
       count(*) filter (where voted = 1) as ballot_marks
from named
