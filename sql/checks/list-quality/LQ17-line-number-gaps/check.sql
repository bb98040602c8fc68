-- In which precincts do line numbers of the voter list repeat or leave gaps?
with suspect_precinct as (
  -- Numbers that run without a gap or repeat have this span and this sum; all others are looked at one by one.
  select precinct, first_record, last_record
  from precinct_list
  where list = 'voter' and numbered > 0
    and (lowest_no is null or highest_no - lowest_no + 1 <> numbered or 2 * sum_of_nos <> numbered * (lowest_no + highest_no))
), line as (
  -- Cross, so that the few suspect precincts are read, and not the whole list in the order of its precincts.
  select numbered_line.precinct, line_no, count(*) as uses
  from suspect_precinct
  cross join numbered_line
  where numbered_line.precinct = suspect_precinct.precinct and numbered_line.list = 'voter' and line_no > 0
  group by numbered_line.precinct, line_no
), ordered as (
  select line.*, line_no - lag(line_no) over (partition by precinct order by line_no) - 1 as gap from line
), counted as (
  select precinct, sum(uses) as entries, sum(uses) - count(*) as repeated, coalesce(sum(gap), 0) as missing,
         max(line_no) - min(line_no) + 1 as span
  from ordered
  group by precinct
), unnumbered as (
  select suspect_precinct.precinct, count(*) as records
  from suspect_precinct
  join numbered_line on numbered_line.precinct = suspect_precinct.precinct and numbered_line.list = 'voter'
  where line_no = 0
  group by suspect_precinct.precinct
), unread as (
  -- Records that could not be loaded leave gaps of their own, and so do lines whose number is not written or illegible.
  select suspect_precinct.precinct, sum(records_rejected) + coalesce(unnumbered.records, 0) as records
  from suspect_precinct
  left join unnumbered on unnumbered.precinct = suspect_precinct.precinct
  join source_file
    on source_file.first_record_id <= suspect_precinct.last_record
   and source_file.first_record_id + source_file.records_read > suspect_precinct.first_record
  group by suspect_precinct.precinct, unnumbered.records
), broken as (
  select counted.*, case when missing > unread.records then missing else 0 end as lacking
  from counted
  join unread on unread.precinct = counted.precinct
  -- Numbers of another kind, or such as begin anew on each page or street, are no line numbers.
  where span <= 2 * entries and 2 * repeated < entries
)
select 'precinct ' || broken.precinct as subject, numbered_line.record_id as record,
       broken.entries, broken.repeated, broken.lacking
from broken
join ordered on ordered.precinct = broken.precinct
 and (ordered.uses > 1 or (ordered.gap > 0 and broken.lacking > 0))
join numbered_line on numbered_line.precinct = ordered.precinct and numbered_line.list = 'voter' and numbered_line.line_no = ordered.line_no
where broken.repeated + broken.lacking >= :threshold
order by broken.precinct, numbered_line.record_id
