-- Additions on a certificate, and those of them at precincts whose certificates are loaded.
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
served_addition as (
  select * from addition where precinct in (select precinct from served)
)
