-- Was an AVC used at another precinct of the settlement in which it was issued?
with place as (
  select precinct, settlement_fold, region, tec, type,
         -- A city may have several TECs; two villages of one name under two TECs are two places.
         case when settlement like 'г.%' or settlement like 'г %' or settlement like 'город %' or settlement like 'Г.%'
                or settlement like 'Город %' or settlement like '%қаласы' or settlement like '%қ.' then 1 else 0 end as is_city
  from precinct
  where settlement_fold is not null
), used_at_home as (
  select avc_use_and_issue.*, case when host.type = 'special' then 1 else 0 end as is_special
  from avc_use_and_issue
  join place as host on host.precinct = avc_use_and_issue.host_precinct
  join place as issuer
    on issuer.precinct = avc_use_and_issue.issuing_precinct
   and issuer.settlement_fold = host.settlement_fold
  where avc_use_and_issue.host_precinct <> avc_use_and_issue.issuing_precinct
    and coalesce(issuer.region, host.region, '') = coalesce(host.region, issuer.region, '')
    and (issuer.tec = host.tec or (issuer.is_city = 1 and host.is_city = 1))
), by_serial as (
  select issue_record, count(*) as uses, sum(is_special) as special_hosts from used_at_home group by issue_record
), evidence as (
  select issue_record, use_record as record_id from used_at_home
  union
  select issue_record, issue_record from used_at_home
)
select 'serial ' || avc_issued.serial as subject,
       evidence.record_id as record,
       by_serial.uses,
       by_serial.special_hosts
from by_serial
join avc_issued on avc_issued.record_id = by_serial.issue_record
join evidence on evidence.issue_record = by_serial.issue_record
order by avc_issued.serial_series, avc_issued.serial_number, evidence.record_id
