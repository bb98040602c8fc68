-- Was one person issued more AVCs than there are kinds of them?
with used_serial as (
  select distinct serial_series, serial_bare from avc_used
), issue as (
  select tied_record.person_id, tied_record.tier, tied_record.is_sure, avc_issued.record_id, avc_issued.given_name_fold,
         avc_issued.serial_series || ' ' || avc_issued.serial_bare as form,
         coalesce(avc_issued.precinct, '') as issuer, avc_issued.application_no, issued_at, issued_minute,
         case when used_serial.serial_bare is not null then 1 else 0 end as is_used
  from avc_issued
  join tied_record on tied_record.record_id = avc_issued.record_id
  left join used_serial
    on used_serial.serial_series = avc_issued.serial_series and used_serial.serial_bare = avc_issued.serial_bare
), several as (
  select person_id, count(distinct form) as serials, count(distinct issuer) as precincts,
         count(distinct case when is_used = 1 then form end) as used,
         count(distinct given_name_fold) as first_names, min(is_sure) as all_sure,
         count(*) filter (where tier = 'strong') as by_damaged_number,
         count(*) filter (where tier = 'probable') as by_similarity,
         case when count(distinct issuer) = 1 and count(distinct substr(issued_at, 1, 10)) = 1 and count(issued_minute) = count(*)
               and max(issued_minute) - min(issued_minute) <= :replacement_minutes then 1 else 0 end as within_minutes
  from issue
  group by person_id
  having count(distinct form) > :kinds
     -- Forms under one application of which at most one was used: a spoiled form was replaced.
     and not (count(distinct application_no) = 1 and count(application_no) = count(*) and count(distinct issuer) = 1
              and count(distinct case when is_used = 1 then form end) <= 1)
), own_use as (
  -- Used by this person in the host's own words: where the register alone says so, the serial may be a neighbour's.
  select several.person_id, use_of_avc.record_id, use_of_avc.host_precinct, use_of_avc.is_taken, use_of_avc.is_sure,
         use_of_avc.serial_series || ' ' || use_of_avc.serial_bare as form
  from several
  join tied_avc_use as use_of_avc on use_of_avc.person_id = several.person_id
), taken as (
  select person_id, count(distinct case when is_taken = 1 and is_sure = 1 then form end) as forms,
         count(distinct case when is_taken = 1 and is_sure = 1 then host_precinct end) as hosts,
         count(distinct case when is_taken = 1 then form end) as forms_of_any, count(is_taken) as told
  from own_use
  group by person_id
), evidence as (
  select person_id, record_id from issue where person_id in (select person_id from several)
  union
  select person_id, record_id from own_use
)
select 'person ' || several.person_id as subject,
       evidence.record_id as record,
       case when taken.forms > :kinds and taken.hosts > 1 and all_sure = 1 then 'contradiction' else 'needs-document' end as strength,
       -- Where a host wrote an initial or no birth date, who used it is not known.
       case when taken.forms > :kinds then 1 when taken.forms_of_any > :kinds then null
            when used <= :kinds or taken.told > 0 then 0 end as claim_used_by_the_person,
       all_sure as claim_one_person,
       case when taken.hosts > 1 then 1 else 0 end as claim_two_hosts,
       case when used <= 1 and within_minutes = 1 then 1 else 0 end as claim_replaced,
       serials, precincts, used, first_names, by_damaged_number, by_similarity
from several
join evidence on evidence.person_id = several.person_id
left join taken on taken.person_id = several.person_id
order by several.person_id, evidence.record_id
