-- Which precincts list many voters for whom a residence certificate was printed on polling day all the same?
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
), at_precinct as (
  select listed.precinct, count(distinct listed.person_id) as holders,
         count(distinct listed.person_id) filter (where listed.voted = 1) as voted,
         count(distinct added.person_id) as added_here
  from listed
  left join person_listing as added
    on added.person_id = listed.person_id and added.list = 'supplementary' and added.precinct = listed.precinct
  group by listed.precinct
  having count(distinct listed.person_id) >= :threshold
)
select 'precinct ' || at_precinct.precinct as subject, listed.record_id as record,
       at_precinct.holders, at_precinct.voted, at_precinct.added_here
from at_precinct
join listed on listed.precinct = at_precinct.precinct
order by at_precinct.holders desc, at_precinct.precinct, listed.record_id
