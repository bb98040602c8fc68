with pair as (
  select used.iin as used_iin, issued.iin as issued_iin
  from avc_use_and_issue as link
  join avc_used as used on used.record_id = link.use_record
  join avc_issued as issued on issued.record_id = link.issue_record
  where link.use_record <> link.issue_record
    and ((used.iin is not null and issued.iin is not null)
      or (used.given_name_fold is not null and issued.given_name_fold is not null
        and used.birth_date is not null and issued.birth_date is not null))
), with_unused as (
  select avc_issued.iin
  from avc_issued
  left join avc_use_and_issue on avc_use_and_issue.issue_record = avc_issued.record_id
  where avc_issued.iin is not null
  group by avc_issued.iin
  having count(avc_use_and_issue.use_record) < count(distinct avc_issued.record_id)
)
select count(*) as examined,
       count(*) filter (where pair.used_iin <> pair.issued_iin and with_unused.iin is not null) as own_unused,
       count(*) * :typing_error_rate as expected_by_chance
from pair
left join with_unused on with_unused.iin = pair.used_iin
