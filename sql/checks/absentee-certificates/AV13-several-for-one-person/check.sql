-- Was one person issued more AVCs than there are kinds of them?
with used_serial as (
  select distinct serial_series, ltrim(serial_number, '0') as bare_number from avc_used
), issue as (
  select person_record.person_id, person_record.tier, avc_issued.record_id, avc_issued.precinct, avc_issued.given_name_fold,
         avc_issued.serial_series || ' ' || ltrim(avc_issued.serial_number, '0') as form,
         coalesce(avc_issued.precinct, '') as issuer, avc_issued.application_no,
         case when used_serial.bare_number is not null then 1 else 0 end as is_used
  from avc_issued
  join person_record on person_record.record_id = avc_issued.record_id
  left join used_serial
    on used_serial.serial_series = avc_issued.serial_series
   and used_serial.bare_number = ltrim(avc_issued.serial_number, '0')
  where person_record.tier <> 'probable'
), several as (
  select person_id, count(distinct form) as serials, count(distinct issuer) as precincts,
         count(distinct case when is_used = 1 then form end) as used,
         count(distinct given_name_fold) as first_names
  from issue
  group by person_id
  having count(distinct form) > :kinds
     -- Forms under one application of which at most one was used: a spoiled form was replaced.
     and not (count(distinct application_no) = 1 and count(application_no) = count(*) and count(distinct issuer) = 1
              and count(distinct case when is_used = 1 then form end) <= 1)
)
select 'person ' || several.person_id as subject,
       issue.record_id as record,
       several.serials, several.precincts, several.used, several.first_names,
       count(*) filter (where issue.tier = 'strong') over (partition by several.person_id) as by_damaged_number
from several
join issue on issue.person_id = several.person_id
order by several.person_id, issue.record_id
