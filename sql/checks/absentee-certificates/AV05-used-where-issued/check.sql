-- Was an AVC used at another precinct of the settlement in which it was issued?
, used_at_home as (
  select issue_record, count(*) as uses, sum(is_special) as special_hosts from pair where one_place = 1 group by issue_record
)
select 'serial ' || avc_issued.serial as subject,
       evidence.record_id as record,
       case when special_hosts = uses then 'pattern' else 'needs-document' end as strength,
       case when special_hosts = uses then 1 else 0 end as claim_special_host,
       used_at_home.uses,
       used_at_home.special_hosts
from used_at_home
join avc_issued on avc_issued.record_id = used_at_home.issue_record
join (select issue_record, use_record as record_id from pair where one_place = 1
      union all
      select issue_record, issue_record from used_at_home) as evidence on evidence.issue_record = used_at_home.issue_record
order by avc_issued.serial_series, avc_issued.serial_number, evidence.record_id
