-- Was a voter struck off for an approved change of precinct and entered on no list, the new precinct's included?
, accounted as (
  -- By the person, so that an entry with a damaged IIN counts; an AVC, or a register of deaths and judgments, is an answer too.
  select struck.record_id
  from struck
  join person_record as own on own.record_id = struck.record_id
  join person_listing as other on other.person_id = own.person_id
  where coalesce(other.struck_off, 0) = 0
  union
  select struck.record_id from struck join avc_issued on avc_issued.iin = struck.iin
  union
  select struck.record_id from struck join disqualified on disqualified.iin = struck.iin
), missing as (
  select struck.* from struck where record_id not in (select record_id from accounted)
), evidence as (
  select person_id, record_id, 'line' as part from missing
  union
  select person_id, change_record, 'change' from missing
)
select 'person ' || person_id as subject, record_id as record,
       count(*) filter (where part = 'line') over of_person as struck_off_lines,
       count(*) filter (where part = 'change') over of_person as changes
from evidence
window of_person as (partition by person_id)
order by record_id, part
