-- Where did observers see that something was not done, while the precinct's own register or protocol says that it was?
, at_precinct as (
  select precinct, count(*) as questions, max(is_agreed) as is_agreed,
         max(case when topic = 'avc_retained' then 1 else 0 end) as of_retained,
         max(case when topic = 'avc_recorded' then 1 else 0 end) as of_recorded,
         max(case when topic = 'unused_cancelled' then 1 else 0 end) as of_cancelled,
         max(case when topic = 'protocol_posted' then 1 else 0 end) as of_posted
  from contrary
  group by precinct
), evidence as (
  select precinct, record_id from contrary
  union
  select contrary.precinct, observed_answer.record_id
  from contrary
  join observed_answer on observed_answer.precinct = contrary.precinct and observed_answer.topic = contrary.topic
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record_id as record,
       case when is_agreed = 1 then 'needs-document' else 'pattern' end as strength,
       is_agreed as claim_observers_agree,
       of_retained as claim_avc_retained, of_recorded as claim_avc_recorded,
       of_cancelled as claim_unused_cancelled, of_posted as claim_protocol_posted,
       questions
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record_id
