-- Was one AVC serial used in two or more precincts?
with use_of_serial as (
  -- Zeros in front are not compared: tables drop them. Where others have a series, a number without one names no AVC.
  select avc_used.record_id, precinct, avc_used.serial_series, avc_used.serial_bare, serial, serial_number, surname_fold, given_name_fold,
         birth_date, iin, avc_used.used_at, is_taken, person_id, coalesce(is_sure, 0) as is_sure
  from avc_used
  join tied_avc_use on tied_avc_use.record_id = avc_used.record_id
  where avc_used.serial_series <> '' or (select max(serial_series) from avc_used) = ''
), used_in_two as (
  select serial_series, serial_bare, min(serial) as serial, count(distinct precinct) as precincts, count(*) as uses
  from use_of_serial
  group by serial_series, serial_bare
  having count(distinct precinct) > 1
), failing as (
  select use_of_serial.*
  from used_in_two
  join use_of_serial on use_of_serial.serial_series = used_in_two.serial_series and use_of_serial.serial_bare = used_in_two.serial_bare
), pair as (
  -- A number and a name that are one, or all the names and the birth date, say beside the serial that one person was entered.
  select one.serial_series, one.serial_bare, one.is_taken * other.is_taken as both_taken,
         case when one.used_at = other.used_at and length(one.used_at) > 10 then 1 else 0 end as same_minute,
         case when one.person_id = other.person_id and one.is_sure * other.is_sure = 1 then 1
              when one.surname_fold = other.surname_fold and one.given_name_fold = other.given_name_fold
               and length(one.given_name_fold) > 1 and one.birth_date = other.birth_date
               and coalesce(one.iin, other.iin, '') = coalesce(other.iin, one.iin, '') then 1 else 0 end as one_person
  from failing as one
  join failing as other
    on other.serial_series = one.serial_series and other.serial_bare = one.serial_bare and other.precinct > one.precinct
), judged as (
  select serial_series, serial_bare, max(one_person) as one_person, min(same_minute) as same_minute,
         case when max(one_person) = 1 then max(case when one_person = 1 then both_taken end) else max(both_taken) end as both_taken,
         max(case when one_person = 1 and both_taken = 1 and same_minute = 0 then 1 else 0 end) as proven
  from pair
  group by serial_series, serial_bare
), candidate as (
  select distinct failing.serial_series, failing.serial_bare,
         substr(written.number, 1, place - 1)
           || case when digit = 'exchanged' then substr(written.number, place + 1, 1) || substr(written.number, place, 1)
                     || substr(written.number, place + 2)
                   else digit || substr(written.number, place + 1) end as number
  from failing
  join (select record_id, serial_number as number from failing union select record_id, serial_bare from failing) as written
    on written.record_id = failing.record_id
  join digit_slip on place <= length(written.number)
), unused as (
  select serial, serial_series, serial_number as number, person_id, given_name_fold, birth_date from unused_avc
  union
  select serial, serial_series, serial_bare, person_id, given_name_fold, birth_date from unused_avc
), slip as (
  -- An unused AVC of somebody who is none of the users explains nothing; one whose holder is a user comes first.
  select failing.serial_series, failing.serial_bare, min(unused.serial) as serial,
         min(case when unused.person_id = failing.person_id
                    or unused.given_name_fold = failing.given_name_fold and unused.birth_date = failing.birth_date
                  then unused.serial end) as of_user
  from failing
  join candidate on candidate.serial_series = failing.serial_series and candidate.serial_bare = failing.serial_bare
  join unused on unused.serial_series = candidate.serial_series and unused.number = candidate.number
  where coalesce(unused.birth_date, failing.birth_date, '') = coalesce(failing.birth_date, unused.birth_date, '')
    and (substr(coalesce(unused.given_name_fold, ''), 1, length(coalesce(failing.given_name_fold, ''))) = coalesce(failing.given_name_fold, '')
      or substr(coalesce(failing.given_name_fold, ''), 1, length(coalesce(unused.given_name_fold, ''))) = coalesce(unused.given_name_fold, ''))
  group by failing.serial_series, failing.serial_bare
)
select 'serial ' || used_in_two.serial as subject,
       failing.record_id as record,
       case when judged.proven = 1 and slip.serial is null then 'contradiction' else 'needs-document' end as strength,
       judged.one_person as claim_one_person,
       judged.both_taken as claim_both_taken,
       case when slip.serial is not null then 1 else 0 end as claim_mistyped,
       judged.same_minute as claim_same_minute,
       used_in_two.precincts,
       used_in_two.uses,
       coalesce(slip.of_user, slip.serial, '–') as unused_serial
from failing
join used_in_two on used_in_two.serial_series = failing.serial_series and used_in_two.serial_bare = failing.serial_bare
join judged on judged.serial_series = failing.serial_series and judged.serial_bare = failing.serial_bare
left join slip on slip.serial_series = failing.serial_series and slip.serial_bare = failing.serial_bare
order by used_in_two.serial_series, used_in_two.serial, failing.record_id
