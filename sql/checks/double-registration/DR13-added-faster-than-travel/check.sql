-- Was one person added in two precincts within less time than the way between them takes?
, too_fast as (
  select distinct hop.*, north * north + east * east as square_km
  from hop
  where minutes < :fewest_minutes
     or north * north + east * east > (1.0e0 * :speed_km_h * minutes / 60e0) * (1.0e0 * :speed_km_h * minutes / 60e0)
), by_person as (
  select person_id, count(*) as hops, sum(is_strong) as by_damaged_number, min(minutes) as minutes, round(sqrt(coalesce(max(square_km), 0)), 1) as kilometres
  from too_fast
  group by person_id
), evidence as (
  select person_id, earlier_record as record_id from too_fast
  union
  select person_id, later_record from too_fast
)
select 'person ' || by_person.person_id as subject, evidence.record_id as record,
       by_person.hops, by_person.minutes, by_person.kilometres, by_person.by_damaged_number
from by_person join evidence on evidence.person_id = by_person.person_id
order by by_person.person_id, evidence.record_id
