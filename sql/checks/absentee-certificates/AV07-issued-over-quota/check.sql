-- Did a precinct issue more AVCs than its quota of voters?
, evidence as (
  select precinct, 'register' as counted_from, record_id from avc_issued
  union all
  select precinct, 'figure', record_id from precinct_figure where level = 'PEC'
), extra as (
  select distinct precinct from avc_stock where extra_decision is not null
)
select 'precinct ' || allowance.precinct as subject,
       evidence.record_id as record,
       case when extra.precinct is null and allowance.issued > :smallest_batch then 'needs-document' else 'pattern' end as strength,
       case when extra.precinct is null then 0 else 1 end as claim_extra_decision,
       case when allowance.issued <= :smallest_batch then 1 else 0 end as claim_smallest_batch,
       allowance.issued,
       allowance.voters,
       allowance.allowed
from allowance
join evidence on evidence.precinct = allowance.precinct and evidence.counted_from = allowance.counted_from
left join extra on extra.precinct = allowance.precinct
where allowance.issued > allowance.allowed
order by allowance.precinct, evidence.record_id
