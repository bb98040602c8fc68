-- Are more AVCs announced as issued than the quota of forms allows, or more as used than were issued?
select 'AVCs' as subject, null as record, issued, used, quota_forms,
       case when issued > quota_forms then issued - quota_forms else 0 end as over_quota,
       case when used > issued then used - issued else 0 end as over_issued
from figure
where issued > quota_forms or used > issued
order by subject
