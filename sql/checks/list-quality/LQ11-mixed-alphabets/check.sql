-- In which voter list files are many names written with letters of two alphabets in one word?
with mixed as (
  select source_file.path, source_file.records_loaded as entries, repair.record_id
  from source_file
  join repair
    on repair.record_id between source_file.first_record_id and source_file.first_record_id + source_file.records_read - 1
   and repair.kind = 'look-alike'
  where source_file.extract = 'voter_list' and source_file.status = 'complete'
  group by source_file.path, source_file.records_loaded, repair.record_id
), mixed_file as (
  select path, entries, count(*) as mixed
  from mixed
  group by path, entries
  having count(*) * 1000000 >= round(:least_share * 1000000) * entries
), evidence as (
  select path, record_id, row_number() over (partition by path order by record_id) as place from mixed
)
select 'file ' || mixed_file.path as subject, evidence.record_id as record, mixed_file.entries, mixed_file.mixed
from mixed_file
join evidence on evidence.path = mixed_file.path and evidence.place <= :evidence_limit
order by mixed_file.path, evidence.record_id
