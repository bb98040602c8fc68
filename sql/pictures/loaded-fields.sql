-- Which fields do the loaded files have? A picture whose data are not there is not drawn.
select source_file.extract, file_column.field, count(distinct source_file.source_file_id) as files
from source_file
join file_column on file_column.source_file_id = source_file.source_file_id
where source_file.status = 'complete' and file_column.field is not null
group by source_file.extract, file_column.field
order by source_file.extract, file_column.field
