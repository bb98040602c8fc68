-- People for whom a certificate was printed on polling day, and their lines on voter lists that still give a ballot.
with holder as (
  select distinct person_record.person_id
  from residence_certificate
  cross join person_record  -- first the certificates
  where person_record.record_id = residence_certificate.record_id and person_record.tier <> 'probable'
    and substr(issued_at, 1, 10) = :polling_day
), moved as (
  -- Listed at one precinct and added at another: that is what certificates are for, and DR04's question.
  select holder.person_id
  from holder
  join person_listing as added on added.person_id = holder.person_id and added.list = 'supplementary'
  join active_home_entry as home on home.person_id = holder.person_id and home.precinct <> added.precinct
), listed as (
  select home.precinct, home.person_id, home.record_id, home.voted
  from holder
  join active_home_entry as home on home.person_id = holder.person_id and home.tier <> 'probable'
  where holder.person_id not in (select person_id from moved)
)
