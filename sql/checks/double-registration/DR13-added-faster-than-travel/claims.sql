-- Timed additions of one person on one day in two precincts with the same clock.
with addition as (
  select person_listing.person_id, person_listing.tier, person_listing.record_id, person_listing.precinct,
         substr(person_listing.added_at, 1, 10) as added_on, person_listing.added_minute as minute_of_day,
         precinct.latitude, precinct.longitude, precinct.address as place,
         -- Times are local: two precincts are compared where the same clock runs.
         coalesce(precinct.time_zone, precinct.region, '') as clock
  from person_listing
  left join precinct on precinct.precinct = person_listing.precinct
  where person_listing.list = 'supplementary'
    and person_listing.tier <> 'probable'
    and person_listing.added_minute is not null
    and coalesce(person_listing.basis, 'other') <> 'correction'
), hop as (
  select earlier.person_id, earlier.record_id as earlier_record, later.record_id as later_record,
         later.minute_of_day - earlier.minute_of_day as minutes,
         case when 'strong' in (earlier.tier, later.tier) then 1 else 0 end as is_strong,
         -- A degree from north to south is 111 km; from west to east less, by the cosine of the latitude: that of the place nearer a pole.
         111.0e0 * (later.latitude - earlier.latitude) as north,
         111.0e0 * cos(radians(case when abs(later.latitude) > abs(earlier.latitude) then later.latitude else earlier.latitude end)) * (later.longitude - earlier.longitude) as east
  from addition as earlier
  join addition as later
    on later.person_id = earlier.person_id and later.added_on = earlier.added_on
   and later.precinct <> earlier.precinct and later.clock = earlier.clock
   and (later.minute_of_day > earlier.minute_of_day
     or (later.minute_of_day = earlier.minute_of_day and later.record_id > earlier.record_id))
  -- Two precincts may share a building.
  where coalesce(later.place <> earlier.place, 1 = 1)
)
