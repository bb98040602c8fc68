-- On which days did a commission give out many AVCs within an hour or less, beyond what the hours explain?
with flagged as (
  select *
  from burst_window
  where measure = 'avc_issue_time' and q <= :q_limit and observed >= :least_in_window
), within as (
  select flagged.subject, avc_issued.record_id, avc_issued.proxy
  from avc_issue_day
  cross join flagged
  join avc_issued on avc_issued.record_id = avc_issue_day.record_id
  where flagged.subject = avc_issue_day.issuer_day
    and avc_issued.issued_minute between flagged.from_minute and flagged.to_minute
), collected as (
  select subject, count(proxy) as by_others from within group by subject
)
select flagged.subject, within.record_id as record,
       flagged.from_time, flagged.to_time,
       flagged.observed as issued, flagged.total, round(flagged.expected, 1) as expected, flagged.q, collected.by_others
from flagged
join within on within.subject = flagged.subject
join collected on collected.subject = flagged.subject
order by flagged.q, flagged.subject, record
