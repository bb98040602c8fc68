with holder as (
  select distinct person_record.person_id
  from residence_certificate
  cross join person_record  -- first the certificates
  where person_record.record_id = residence_certificate.record_id and person_record.tier <> 'probable'
    and substr(issued_at, 1, 10) = :polling_day
),
-- Listed at one precinct and added at another: that is what certificates are for, and DR04's question.
moved as (
  select distinct holder.person_id
  from holder
  join person_listing as added on added.person_id = holder.person_id and added.list = 'supplementary'
  join active_home_entry as home on home.person_id = holder.person_id and home.precinct <> added.precinct
), listed as (
  select home.precinct, home.person_id, home.record_id, home.voted
  from holder
  join active_home_entry as home on home.person_id = holder.person_id and home.tier <> 'probable'
  where holder.person_id not in (select person_id from moved)
)
select count(distinct holder.person_id) as examined,
       (select count(*) from residence_certificate where substr(issued_at, 1, 10) = :polling_day) as certificates,
       (select count(distinct person_id) from listed) as listed
from holder
