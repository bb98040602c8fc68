-- Which entries hold something that a clerk can look up and mend? One row per entry and question, however few there are:
-- the checks of list quality speak up only where slips do not explain the number.
with field_of_file as (
  -- Only what a file has a column for can be blank in it.
  select first_record_id, last_record_id,
         max(case when field in ('surname', 'full_name') then 1 else 0 end) as has_surname,
         max(case when field in ('given_name', 'full_name') then 1 else 0 end) as has_given,
         max(case when field = 'birth_date' then 1 else 0 end) as has_date,
         max(case when field = 'iin' then 1 else 0 end) as has_iin,
         max(case when field = 'address' then 1 else 0 end) as has_address
  from file_field
  where extract in ('voter_list', 'supplementary_list', 'special_list')
  group by first_record_id, last_record_id
), entry as (
  select listing.record_id, surname, given_name, birth_date, address, iin, iin_written, iin_problem,
         has_surname, has_given, has_date, has_iin, has_address
  from field_of_file
  join listing on listing.record_id between first_record_id and last_record_id
), told as (
  select record_id,
         case iin_problem
           when 'check-digit' then 'LQ02' when 'unassignable' then 'LQ03' when 'birth-date' then 'LQ04'
           when 'century' then 'LQ04' when 'company' then 'LQ09' else 'LQ01'
         end as code,
         'iin' as field, 'iin-' || iin_problem as problem, iin_written as written
  from entry
  where iin_problem is not null
  union all
  select record_id, 'LQ01', 'iin', 'no-iin', null from entry where has_iin = 1 and iin is null and iin_problem is null
  union all
  select record_id, 'LQ10', 'surname', 'no-surname', null from entry where has_surname = 1 and surname is null
  union all
  select record_id, 'LQ10', 'given_name', 'no-given-name', null from entry where has_given = 1 and given_name is null
  union all
  select record_id, 'LQ10', 'birth_date', 'no-birth-date', null from entry where has_date = 1 and birth_date is null
  union all
  select record_id, 'LQ10', 'address', 'no-address', null from entry where has_address = 1 and address is null
  union all
  select record_id, 'LQ07', 'birth_date', 'born-later', birth_date from entry where birth_date > :reference_day
  union all
  -- The birth date stands beside the name: what is to be compared with it is the IIN.
  select entry.record_id, 'LQ05', 'iin', 'birth-date-at-odds', iin
  from birth_date_at_odds
  join entry on entry.record_id = birth_date_at_odds.record_id
  union all
  select entry.record_id, 'LQ06', 'iin', 'sex-at-odds', entry.iin
  from entry
  join listing_by_iin on listing_by_iin.record_id = entry.record_id
  where patronymic_of_man <> iin_of_man
), slip as (
  -- A cell that could not be read is told as such, with what stands in it, and is not blank as well.
  select told.record_id, told.code, told.field, told.problem, told.written
  from told
  left join unread_cell on unread_cell.record_id = told.record_id and unread_cell.field = told.field
  where unread_cell.record_id is null
)
select record_id, code, field, problem, written from slip order by record_id, code, field
