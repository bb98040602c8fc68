-- Additions on a certificate, and those of them whose number is that of a loaded certificate or of none.
with addition as (
  select record_id, precinct, certificate_no
  from listing
  where list = 'supplementary' and certificate_no is not null and coalesce(basis, 'residence') = 'residence'
),
-- Precincts whose certificates are loaded: of an addition there, number and person stand in the extract together.
-- Elsewhere an equal number may be that of a desk whose certificates were not loaded.
served as (
  select distinct added.precinct
  from person_listing as added
  join person_record as holder on holder.person_id = added.person_id
  join residence_certificate on residence_certificate.record_id = holder.record_id
  where added.list = 'supplementary' and coalesce(added.basis, 'residence') = 'residence'
    and residence_certificate.certificate_no = added.certificate_no
),
numbered as (
  select certificate_desk.desk_day, residence_certificate.certificate_no
  from certificate_desk
  join residence_certificate on residence_certificate.record_id = certificate_desk.record_id
  group by certificate_desk.desk_day, residence_certificate.certificate_no
), desk as (
  select desk_day, count(*) as numbers, min(length(certificate_no)) as shortest from numbered group by desk_day
),
-- Desks that print many certificates with long numbers and share none count in one series: there a number is one paper, wherever
-- it is used. Short ones begin anew at each desk, and so may long ones of a single desk.
one_series as (
  select case when count(*) filter (where numbers >= :fewest_numbers) > 1 and min(shortest) >= :long_number
               and sum(numbers) = (select count(distinct certificate_no) from numbered) then 1 else 0 end as is_one
  from desk
),
served_addition as (
  select addition.*
  from addition
  cross join one_series
  where one_series.is_one = 1 or addition.precinct in (select precinct from served)
)
