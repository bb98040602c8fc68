-- In which voter list files are many names written with letters of two alphabets in one word?
with mixed as (
  select distinct loaded_file.source_file_id, repair.record_id
  from loaded_file
  join repair
    on repair.record_id between loaded_file.first_record_id and loaded_file.first_record_id + loaded_file.records_read - 1
   and repair.kind = 'look-alike'
  where loaded_file.extract = 'voter_list'
), mixed_file as (
  select loaded_file.source_file_id, path, records_loaded as entries, count(*) as mixed
  from mixed
  join loaded_file on loaded_file.source_file_id = mixed.source_file_id
  group by loaded_file.source_file_id, path, records_loaded
  having 1.0e0 * count(*) / records_loaded >= :least_share
), evidence as (
  select source_file_id, record_id, row_number() over (partition by source_file_id order by record_id) as place from mixed
)
select 'file ' || mixed_file.path as subject, evidence.record_id as record, mixed_file.entries, mixed_file.mixed
from mixed_file
join evidence on evidence.source_file_id = mixed_file.source_file_id and evidence.place <= :evidence_limit
order by mixed_file.path, evidence.record_id
