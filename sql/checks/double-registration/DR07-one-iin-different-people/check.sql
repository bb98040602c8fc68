-- Do the names and birth dates of records with one valid IIN speak against one person?
, bearing as (
  select iin_no, count(*) as entries,
         max(bearer) as bearers,
         count(*) filter (where bearer = 0) as undecided,
         count(distinct case when voted = 1 then bearer end) as with_ballot
  from entry
  group by iin_no
), neighbours as (
  -- The number of the line above, or of the line below.
  select one.iin_no, count(*) as neighbouring
  from entry as one
  join entry as other
    on other.iin_no = one.iin_no and other.precinct = one.precinct and other.list = one.list and other.record_id = one.record_id + 1
   and other.bearer <> one.bearer
  group by one.iin_no
)
select 'number r' || first_record as subject, entry.record_id as record
from bearing
