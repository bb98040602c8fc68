-- In which voter list files do many entries lack a surname, given name, birth date or address?
with judged as (
  -- Only what the file has a column for, and only files with blank cells enough; a full name may lack a part unseen.
  select source_file_id, path, first_record_id, last_record_id, records_loaded,
         max(case when field in ('surname', 'full_name') then 1 else 0 end) as has_surname,
         max(case when field in ('given_name', 'full_name') then 1 else 0 end) as has_given,
         max(case when field = 'birth_date' then 1 else 0 end) as has_date,
         max(case when field = 'address' then 1 else 0 end) as has_dwelling
  from file_field
  where extract = 'voter_list'
    and field in ('surname', 'given_name', 'full_name', 'birth_date', 'address')
  group by source_file_id, path, first_record_id, last_record_id, records_loaded
  having max(case when field = 'full_name' then 1 else 0 end) = 1
      or 1.0e0 * sum(records_read - filled) / records_loaded >= :least_share
), entry as (
  select judged.source_file_id, listing.record_id,
         case when has_surname = 1 and surname is null then 1 else 0 end as no_surname,
         case when has_given = 1 and given_name is null then 1 else 0 end as no_given,
         case when has_date = 1 and birth_date is null then 1 else 0 end as no_date,
         case when has_dwelling = 1 and address is null then 1 else 0 end as no_dwelling
  from judged
  join listing on listing.record_id between judged.first_record_id and judged.last_record_id
), lacking as (
  select * from entry where no_surname + no_given + no_date + no_dwelling > 0
), counted as (
  select judged.source_file_id, judged.path, judged.records_loaded as entries, count(*) as lacking,
         sum(no_surname) as surnames, sum(no_given) as first_names, sum(no_date) as dates, sum(no_dwelling) as dwellings
  from lacking
  join judged on judged.source_file_id = lacking.source_file_id
  group by judged.source_file_id, judged.path, judged.records_loaded
  having 1.0e0 * count(*) / judged.records_loaded >= :least_share
), evidence as (
  select source_file_id, record_id, row_number() over (partition by source_file_id order by record_id) as place from lacking
)
select 'file ' || counted.path as subject, evidence.record_id as record,
       counted.entries, counted.lacking, counted.surnames as last_names, counted.first_names,
       counted.dates, counted.dwellings
from counted
join evidence on evidence.source_file_id = counted.source_file_id and evidence.place <= :evidence_limit
order by counted.path, evidence.record_id
