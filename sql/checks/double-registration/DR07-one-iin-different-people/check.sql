-- Do the names and birth dates of records with one valid IIN speak against one person?
, told as (
  select shared.iin_no, count(distinct given_name_fold) as first_names, count(distinct surname_fold) as family_names,
         count(distinct birth_date) as dates,
         count(distinct case when voted = 1 then bearer end) as with_ballot
  from shared
  join entry on entry.iin_no = shared.iin_no
  group by shared.iin_no
), copied as (
  -- The number of the line above.
  select distinct below.iin_no
  from entry as below
  join entry as above
    on above.iin_no = below.iin_no and above.list = below.list and above.precinct = below.precinct
   and above.record_id = below.record_id - 1 and above.bearer <> below.bearer
)
select 'person r' || shared.first_record as subject, entry.record_id as record,
       case when shared.bearers >= :filler_bearers then 1 else 0 end as claim_filler,
       case when copied.iin_no is not null then 1 else 0 end as claim_copied_down,
       shared.entries, shared.bearers, told.first_names, told.family_names, told.dates, told.with_ballot
from shared
join told on told.iin_no = shared.iin_no
join entry on entry.iin_no = shared.iin_no
left join copied on copied.iin_no = shared.iin_no
order by shared.iin_no, entry.record_id
