-- Additions by residence beside the earliest certificate of the person, and the desks whose clock seems wrong.
with added as (
  select record_id, precinct, added_minute, substr(added_at, 1, 10) as day, person_id
  from person_listing
  where list = 'supplementary' and coalesce(basis, 'residence') = 'residence' and tier <> 'probable'
    and added_minute is not null
), held as (
  select added.record_id, added.precinct, added.added_minute, added.day, residence_certificate.record_id as certificate_record,
         residence_certificate.issued_minute,
         case when substr(residence_certificate.issued_at, 1, 10) = added.day and residence_certificate.issued_minute is not null
              then 0 else 1 end as may_be_earlier
  from added
  join person_record as holder on holder.person_id = added.person_id and holder.tier <> 'probable'
  join residence_certificate on residence_certificate.record_id = holder.record_id
),
-- The earliest of the person's certificates decides; one of an earlier day, or without a time, may be the proof.
proof as (
  select record_id, precinct, certificate_record, issued_minute - added_minute as lag, may_be_earlier,
         row_number() over (partition by record_id order by may_be_earlier desc, issued_minute, certificate_record) as nth
  from held
), first_proof as (
  select proof.record_id, proof.precinct, proof.certificate_record, proof.lag, coalesce(certificate_desk.desk_day, '') as desk
  from proof
  left join certificate_desk on certificate_desk.record_id = proof.certificate_record
  where nth = 1 and may_be_earlier = 0
),
-- A desk whose middle certificate itself follows the addition has a wrong clock, or its PECs have.
judged as (
  select desk, count(*) as pairs,
         case when count(*) >= :fewest_pairs and count(*) filter (where lag <= 0) < (count(*) + 1) / 2
              then 1 else 0 end as at_wrong_clock,
         case when count(*) >= :fewest_pairs then 1 else 0 end as is_known
  from first_proof
  group by desk
)
