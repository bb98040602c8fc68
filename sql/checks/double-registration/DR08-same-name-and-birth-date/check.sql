-- Do entries with one name and one birth date give a right to a ballot on several lines, where no common IIN makes them one person?
with beyond_chance as (
  -- A kind of pair that is no more frequent than coincidence explains says nothing of anybody.
  select rule from chance where found > upper_95
), standing as (
  -- Special lists hold the same voters as home lists by design; a correction replaces a line and adds none.
  select namesake_record.namesake_id, listing.record_id, listing.precinct, listing.iin, listing.voted, listing.address, person_record.person_id,
         listing.list || ' ' || coalesce(listing.entry_no, cast(listing.record_id as text)) as line
  from namesake
  join namesake_record on namesake_record.namesake_id = namesake.namesake_id
  join listing on listing.record_id = namesake_record.record_id
  left join person_record on person_record.record_id = listing.record_id and person_record.tier <> 'probable'
  where namesake.expected <= :most_by_chance
    and listing.list <> 'special'
    and coalesce(listing.struck_off, 0) = 0
    and (listing.list <> 'voter' or listing.avc_serial is null)
    and coalesce(listing.basis, 'other') <> 'correction'
), counted as (
  select namesake_id, min(record_id) as first_record, count(*) as entries, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(distinct precinct || ' ' || line) as lines, count(distinct iin) as iins,
         count(*) filter (where iin is null) as unidentified,
         count(*) filter (where voted = 1) as ballot_marks,
         -- Entries that an IIN, whole or damaged, makes one person are for DR01 to DR06.
         count(distinct coalesce(person_id, -record_id)) as persons,
         -- Two valid IINs are two people unless everything else is alike.
         case when count(distinct address) = 1 and count(address) = count(*) then 1 else 0 end as same_place
  from standing
  group by namesake_id
)
select 'person r' || counted.first_record as subject, standing.record_id as record,
       counted.list_of_precincts, counted.entries, counted.precincts, counted.unidentified, counted.iins, counted.ballot_marks,
       namesake.bearers, round(namesake.expected, 4) as by_chance
from counted
join namesake on namesake.namesake_id = counted.namesake_id
join standing on standing.namesake_id = counted.namesake_id
where counted.lines > 1
  and counted.persons > 1
  and ((counted.unidentified > 0 and 'same-name-without-iin' in (select rule from beyond_chance))
    or (counted.iins > 1 and counted.same_place = 1 and 'same-name-two-iins' in (select rule from beyond_chance)))
-- The rarest names first.
order by namesake.expected, counted.first_record, standing.record_id
