with addition as (
  select record_id, precinct, certificate_no
  from listing
  where list = 'supplementary' and certificate_no is not null and coalesce(basis, 'residence') = 'residence'
),
served as (
  select distinct added.precinct
  from person_listing as added
  join person_record as holder on holder.person_id = added.person_id
  join residence_certificate on residence_certificate.record_id = holder.record_id
  where added.list = 'supplementary' and coalesce(added.basis, 'residence') = 'residence'
    and residence_certificate.certificate_no = added.certificate_no
),
known as (
  select addition.precinct
  from addition
  where addition.precinct in (select precinct from served)
    and exists (select 1 from residence_certificate where residence_certificate.certificate_no = addition.certificate_no)
)
select (select count(*) from known) as examined,
       (select count(*) from addition) as additions,
       (select count(*) from served) as served_precincts,
       (select count(*) from known) * :typing_error_rate as expected_by_chance
