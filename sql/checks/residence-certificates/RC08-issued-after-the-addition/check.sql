-- Which additions by residence are older than the earliest certificate of the person added?
with added as (
  select listing.record_id, listing.precinct, listing.added_minute, substr(listing.added_at, 1, 10) as day, person_record.person_id
  from listing
  join person_record on person_record.record_id = listing.record_id and person_record.tier <> 'probable'
  where listing.list = 'supplementary' and coalesce(listing.basis, 'residence') = 'residence'
    and listing.added_minute is not null
), held as (
  select added.record_id, added.precinct, added.added_minute, added.day, residence_certificate.record_id as certificate_record,
         residence_certificate.issued_minute, substr(residence_certificate.issued_at, 1, 10) as issued_day,
         coalesce(certificate_desk.desk_day, '') as desk
  from added
  join person_record as holder on holder.person_id = added.person_id and holder.tier <> 'probable'
  join residence_certificate on residence_certificate.record_id = holder.record_id
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
),
-- The earliest of the person's certificates decides; one of an earlier day, or without a time, may be the proof.
proof as (
  select record_id, precinct, certificate_record, desk, issued_minute - added_minute as lag,
         row_number() over (partition by record_id order by issued_minute, certificate_record) as nth
  from held
  where record_id not in (select record_id from held where issued_minute is null or issued_day is null or issued_day <> day)
), first_proof as (
  select * from proof where nth = 1
), ranked as (
  select desk, lag, row_number() over (partition by desk order by lag) as place, count(*) over (partition by desk) as pairs
  from first_proof
),
-- A desk whose middle certificate itself follows the addition has a wrong clock, or its PECs have.
wrong_clock as (
  select desk from ranked where place = (pairs + 1) / 2 and pairs >= :fewest_pairs and lag > 0
), before as (
  select * from first_proof where lag >= :tolerance_minutes and desk not in (select desk from wrong_clock)
), at_precinct as (
  select precinct, count(*) as additions, max(lag) as longest from before group by precinct
), evidence as (
  select precinct, record_id as record from before
  union
  select precinct, certificate_record from before
)
select 'precinct ' || at_precinct.precinct as subject, evidence.record, at_precinct.additions, at_precinct.longest
from at_precinct
join evidence on evidence.precinct = at_precinct.precinct
order by at_precinct.precinct, evidence.record
