-- Was one AVC serial used in two or more precincts?
with pair as (
  -- A number and a name that are one, or all the names and the birth date, say beside the serial that one person was entered.
  select one.serial_series, one.serial_bare, one.is_taken * other.is_taken as both_taken,
         case when one.used_at = other.used_at and length(one.used_at) > 10 then 1 else 0 end as same_minute,
         case when one.person_id = other.person_id and one.is_sure * other.is_sure = 1 then 1
              when one.surname_fold = other.surname_fold and one.given_name_fold = other.given_name_fold
               and length(one.given_name_fold) > 1 and one.given_name_fold not in (select letters from folded_letter)
               and one.birth_date = other.birth_date
               and coalesce(one.iin, other.iin, '') = coalesce(other.iin, one.iin, '') then 1 else 0 end as one_person
  from use_in_two as one
  join use_in_two as other
    on other.serial_series = one.serial_series and other.serial_bare = one.serial_bare and other.precinct > one.precinct
), judged as (
  select serial_series, serial_bare, max(one_person) as one_person, min(same_minute) as same_minute,
         case when max(one_person) = 1 then max(case when one_person = 1 then both_taken end) else max(both_taken) end as both_taken,
         max(case when one_person = 1 and both_taken = 1 and same_minute = 0 then 1 else 0 end) as proven
  from pair
  group by serial_series, serial_bare
), told as (
  select serial_series, serial_bare, replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts
  from use_in_two
  group by serial_series, serial_bare
)
select 'serial ' || use_in_two.first_serial as subject,
       use_in_two.record_id as record,
       case when judged.proven = 1 and beside.serial is null then 'contradiction' else 'needs-document' end as strength,
       judged.one_person as claim_one_person,
       judged.both_taken as claim_both_taken,
       case when beside.serial is not null then 1 else 0 end as claim_mistyped,
       judged.same_minute as claim_same_minute,
       told.list_of_precincts,
       use_in_two.precincts,
       use_in_two.uses,
       coalesce(beside.of_user, beside.serial) as unused_serial
from use_in_two
join judged on judged.serial_series = use_in_two.serial_series and judged.serial_bare = use_in_two.serial_bare
join told on told.serial_series = use_in_two.serial_series and told.serial_bare = use_in_two.serial_bare
left join unused_beside as beside
  on beside.serial_series = use_in_two.serial_series and beside.serial_bare = use_in_two.serial_bare
order by use_in_two.serial_series, use_in_two.first_serial, use_in_two.record_id
