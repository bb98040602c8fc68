-- Which precincts list people whose age on polling day is at or above the limit, and which files give many one such birth date?
with at_limit as (
  select cast(cast(substr(:polling_day, 1, 4) as bigint) - :age_limit as bigint) || substr(:polling_day, 5) as birth_date
), old as (
  select entry.record_id, entry.precinct, entry.voted, entry.birth_date,
         (select max(first_record_id) from source_file where first_record_id <= entry.record_id) as first_record_id
  from at_limit
  cross join precinct_list  -- first the precincts, then their entries
  cross join listing_by_iin as entry
  where precinct_list.list = 'voter' and precinct_list.earliest_birth_date <= at_limit.birth_date
    and entry.precinct = precinct_list.precinct and entry.list = 'voter'
    and coalesce(entry.struck_off, 0) = 0
    and entry.birth_date <= at_limit.birth_date
    -- A valid IIN that says a later birth makes it a mistyped date.
    and (entry.iin_birth_date is null or entry.iin_birth_date <= at_limit.birth_date)
), default_date as (
  -- So many people of this age do not share a birthday: it stands for dates that are not known.
  select first_record_id, birth_date from old group by first_record_id, birth_date having count(*) >= :default_from
), judged as (
  select old.record_id, old.voted, old.birth_date,
         case when default_date.birth_date is null then 'precinct ' || old.precinct else 'file ' || source_file.path end as subject,
         case when default_date.birth_date is null then 0 else 1 end as is_default
  from old
  join source_file on source_file.first_record_id = old.first_record_id
  left join default_date on default_date.first_record_id = old.first_record_id and default_date.birth_date = old.birth_date
), counted as (
  select judged.*, count(*) over by_subject as old_voters, count(case when voted = 1 then 1 end) over by_subject as ballot_marks,
         count(case when birth_date like '%-01-01' then 1 end) over by_subject as first_of_january,
         row_number() over (partition by subject order by record_id) as place
  from judged
  window by_subject as (partition by subject)
)
select subject, record_id as record, is_default as claim_default_date, old_voters, ballot_marks, first_of_january
from counted
where old_voters >= :threshold and (is_default = 0 or place <= :evidence_limit)
order by subject, record_id
