-- In which voter list files are many names written with letters of two alphabets in one word?
with mixed as (
  select distinct source_file.source_file_id, repair.record_id
  from source_file
  join repair
    on repair.record_id between source_file.first_record_id and source_file.first_record_id + source_file.records_read - 1
   and repair.kind = 'look-alike'
  where source_file.extract = 'voter_list' and source_file.status = 'complete'
), mixed_file as (
  select source_file.source_file_id, path, records_loaded as entries, count(*) as mixed
  from mixed
  join source_file on source_file.source_file_id = mixed.source_file_id
  group by source_file.source_file_id, path, records_loaded
  having count(*) * 1000000 >= round(:least_share * 1000000) * records_loaded
), evidence as (
  select source_file_id, record_id, row_number() over (partition by source_file_id order by record_id) as place from mixed
)
select 'file ' || mixed_file.path as subject, evidence.record_id as record, mixed_file.entries, mixed_file.mixed
from mixed_file
join evidence on evidence.source_file_id = mixed_file.source_file_id and evidence.place <= :evidence_limit
order by mixed_file.path, evidence.record_id
