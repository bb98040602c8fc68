-- In which voter list files do many entries lack the IIN, or hold one that is not 12 digits?
with damaged as (
  select distinct record_id from listing where iin_problem in ('missing', 'length', 'not-digits', 'scientific')
), suspect_file as (
  -- A file that is filled throughout and has no damaged IIN need not be read.
  select distinct path, first_record_id, last_record_id
  from file_field
  where extract = 'voter_list' and field = 'iin'
    and (filled < records_read
      or exists (select 1 from damaged where damaged.record_id between first_record_id and last_record_id))
), entry as (
  select suspect_file.path, listing.record_id,
         case when iin is null and coalesce(iin_problem, 'missing') = 'missing' then 1 else 0 end as is_missing,
         case when iin_problem in ('length', 'not-digits', 'scientific') then 1 else 0 end as is_damaged
  from suspect_file
  join listing on listing.record_id between suspect_file.first_record_id and suspect_file.last_record_id
), lacking_file as (
  select path, count(*) as entries, sum(is_missing) as missing, sum(is_damaged) as damaged
  from entry
  group by path
  having sum(is_missing + is_damaged) > 0
     and sum(is_missing + is_damaged) * 1000000 >= round(:least_share * 1000000) * count(*)
), evidence as (
  select path, record_id, row_number() over (partition by path order by record_id) as place
  from entry
  where is_missing + is_damaged > 0
)
select 'file ' || lacking_file.path as subject, evidence.record_id as record,
       lacking_file.entries, lacking_file.missing, lacking_file.damaged
from lacking_file
join evidence on evidence.path = lacking_file.path and evidence.place <= :evidence_limit
order by lacking_file.path, evidence.record_id
