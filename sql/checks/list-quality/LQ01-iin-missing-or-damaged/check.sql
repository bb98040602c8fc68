-- In which voter list files do many entries lack the IIN, or hold one that is not 12 digits?
with damaged_file as (
  -- A placeholder is written as well, and so counts as filled. At most so many: what is wrong with them decides below.
  select first_record_id, count(*) as damaged
  from (select (select max(first_record_id) from source_file where first_record_id <= listing.record_id) as first_record_id
        from listing
        where iin_problem is not null) as damaged_entry
  group by first_record_id
), suspect_file as (
  -- Where blank cells and damaged IINs together are too few, the file need not be read.
  select file_field.source_file_id, path, file_field.first_record_id, last_record_id, records_loaded
  from file_field
  left join damaged_file on damaged_file.first_record_id = file_field.first_record_id
  where extract = 'voter_list' and field = 'iin'
    and 1.0e0 * (records_read - filled + coalesce(damaged, 0)) / records_loaded >= :least_share
), lacking as (
  select suspect_file.source_file_id, listing.record_id, case when coalesce(iin_problem, 'missing') = 'missing' then 1 else 0 end as is_missing
  from suspect_file
  join listing on listing.record_id between suspect_file.first_record_id and suspect_file.last_record_id
  where iin is null and coalesce(iin_problem, 'missing') in ('missing', 'length', 'not-digits', 'scientific')
), lacking_file as (
  select suspect_file.source_file_id, path, records_loaded as entries, sum(is_missing) as missing, sum(1 - is_missing) as damaged
  from lacking
  join suspect_file on suspect_file.source_file_id = lacking.source_file_id
  group by suspect_file.source_file_id, path, records_loaded
  having 1.0e0 * count(*) / records_loaded >= :least_share
), evidence as (
  select source_file_id, record_id, row_number() over (partition by source_file_id order by record_id) as place from lacking
)
select 'file ' || lacking_file.path as subject, evidence.record_id as record,
       lacking_file.entries, lacking_file.missing, lacking_file.damaged
from lacking_file
join evidence on evidence.source_file_id = lacking_file.source_file_id and evidence.place <= :evidence_limit
order by lacking_file.path, evidence.record_id
