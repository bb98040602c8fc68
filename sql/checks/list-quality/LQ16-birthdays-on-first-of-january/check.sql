-- On which lists were far more voters born on 1 January or 1 July than on other lists, or most of a whole file?
with of_file as (
  select source_file.source_file_id, source_file.path, source_file.first_record_id,
         sum(births_heaped) as born, sum(entries) as list_size
  from precinct_list
  join source_file
    on precinct_list.first_record between source_file.first_record_id and source_file.first_record_id + source_file.records_read - 1
  where list = 'voter'
  group by source_file.source_file_id, source_file.path, source_file.first_record_id, source_file.records_read
  having sum(births_heaped) >= :file_share * sum(entries) and sum(entries) >= :fewest_entries
), above as (
  select *
  from count_expectation
  where measure = 'heaped_births' and q <= :q_limit and observed - expected >= :least_excess
    and observed > round(2 * list_size / 365.25e0, 1)
), entry as (
  select 'precinct ' || above.subject as subject, listing.record_id, 0 as is_file, 1 as place,
         above.observed as born, above.list_size, round(above.expected, 1) as expected, above.q, above.peer_group, above.peers
  from above
  join precinct_list on precinct_list.precinct = above.subject and precinct_list.list = 'voter'
  join listing
    on listing.precinct = above.subject and listing.list = 'voter'
   and substr(listing.birth_date, 6) in ('01-01', '07-01')
  where not exists (select 1 from of_file join source_file on source_file.source_file_id = of_file.source_file_id
                    where precinct_list.first_record between source_file.first_record_id
                                                         and source_file.first_record_id + source_file.records_read - 1)
  union all
  select 'file ' || of_file.path, listing.record_id, 1, row_number() over (partition by of_file.path order by listing.record_id),
         of_file.born, of_file.list_size, null, null, null, null
  from of_file
  join source_file on source_file.source_file_id = of_file.source_file_id
  join listing
    on listing.record_id between source_file.first_record_id and source_file.first_record_id + source_file.records_read - 1
   and substr(listing.birth_date, 6) in ('01-01', '07-01')
)
select subject, record_id as record, is_file as claim_most_of_file,
       born, list_size, expected, round(2 * list_size / 365.25e0, 1) as by_calendar, q, peer_group, peers
from entry
where place <= :evidence_limit
order by q, subject, record
