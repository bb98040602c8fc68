-- Additions by residence beside the earliest certificate of the person, and the desks whose clock seems wrong.
with held as (
  -- The earliest of the person's certificates decides; one of an earlier day, or without a time, may be the proof.
  select added.record_id, added.precinct, added.added_minute, residence_certificate.record_id as certificate_record,
         residence_certificate.issued_minute - added.added_minute as lag,
         case when substr(residence_certificate.issued_at, 1, 10) = substr(added.added_at, 1, 10) and issued_minute is not null
              then 0 else 1 end as may_be_earlier,
         case when own.tier <> 'probable' and holder.tier <> 'probable' then added.added_minute end as minute_by_number
  from listing as added
  join tied_record as own on own.record_id = added.record_id
  join tied_record as holder on holder.person_id = own.person_id
  join residence_certificate on residence_certificate.record_id = holder.record_id
  where added.list = 'supplementary' and coalesce(added.basis, 'residence') = 'residence' and added.added_minute is not null
), proof as (
  select held.*, row_number() over (partition by record_id order by may_be_earlier desc, lag, certificate_record) as nth from held
), first_proof as (
  select proof.record_id, proof.precinct, proof.added_minute, minute_by_number, proof.certificate_record, proof.lag, coalesce(certificate_desk.desk_day, '') as desk
  from proof
  left join certificate_desk on certificate_desk.record_id = proof.certificate_record
  where nth = 1 and may_be_earlier = 0
),
-- A clock that goes wrong makes the certificates of a desk late by one interval, less what their voters waited.
alike as (
  select first_proof.desk, first_proof.record_id, count(*) as pairs
  from first_proof
  join first_proof as other
    on other.desk = first_proof.desk and other.lag > 0 and other.lag between first_proof.lag - :clock_spread and first_proof.lag
  where first_proof.lag > 0
  group by first_proof.desk, first_proof.record_id
), most_alike as (
  select desk, max(pairs) as pairs from alike group by desk
),
-- A desk whose middle certificate itself follows the addition, most of them by one interval, has a wrong clock, or its PECs have.
judged as (
  select first_proof.desk, count(*) as pairs,
         case when count(*) >= :fewest_pairs and 2 * count(*) filter (where lag <= 0) >= count(*) then 1 else 0 end as is_known,
         case when count(*) >= :fewest_pairs and 2 * count(*) filter (where lag <= 0) < count(*)
               and 2 * coalesce(most_alike.pairs, 0) > count(*) filter (where lag > 0) then 1 else 0 end as at_wrong_clock
  from first_proof
  left join most_alike on most_alike.desk = first_proof.desk
  group by first_proof.desk, most_alike.pairs
)
