-- Which complaints about the count were upheld, though the protocol bears no trace of a recount or a correction?
, at_precinct as (
  select precinct, count(*) as complaints, max(is_denied) as is_denied from untraced group by precinct
), evidence as (
  select precinct, record_id from untraced
  union
  select untraced.precinct, precinct_figure.record_id
  from untraced
  join precinct_figure on precinct_figure.precinct = untraced.precinct
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record_id as record,
       case when is_denied = 1 then 'needs-document' else 'pattern' end as strength,
       is_denied as claim_recount_denied,
       complaints
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record_id
