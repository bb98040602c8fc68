with used_serial as (
  select distinct serial_series, serial_bare as bare_number from avc_used
), issue as (
  select avc_issued.iin, avc_issued.serial_series || ' ' || avc_issued.serial_bare as form,
         coalesce(avc_issued.precinct, '') as issuer, avc_issued.application_no,
         case when used_serial.bare_number is not null then 1 else 0 end as is_used
  from avc_issued
  left join used_serial
    on used_serial.serial_series = avc_issued.serial_series
   and used_serial.bare_number = avc_issued.serial_bare
  where avc_issued.iin is not null
), replacement as (
  select iin
  from issue
  group by iin
  having count(distinct form) > :kinds
     and count(distinct application_no) = 1 and count(application_no) = count(*) and count(distinct issuer) = 1
     and count(distinct case when is_used = 1 then form end) <= 1
)
-- A mistyped IIN passes the check digit or does not, and must then hit a number in use among those of its birth date and sex.
select (select count(*) from avc_issued
        left join tied_record on tied_record.record_id = avc_issued.record_id
        where iin is not null or tied_record.person_id is not null
           or (birth_date is not null and (select is_sought from similarity) = 1)) as examined,
       (select found from similarity) as similar,
       (select by_chance from similarity) as similar_by_chance,
       (select count(*) from avc_issued) as issued,
       (select count(*) from replacement) as replaced,
       coalesce(:typing_error_rate * count(*) * count(distinct iin) / nullif(count(distinct case when iin >= '0' then substr(iin, 1, 7) end), 0)
         * (select passing_share / numbers_of_head from iin_space),
                -- Another country's number says no birth date: it must hit one of the holders among all listed voters.
                :typing_error_rate * count(*) * count(distinct iin) * (select hit_share / nullif(listed_with_iin, 0) from iin_accident), 0) as expected_by_chance
from issue
