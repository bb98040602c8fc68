-- Do entries that resemble each other beyond chance give one person without a common IIN a right to a ballot on several lines?
with standing as (
  -- Special lists hold the same voters as home lists by design; a correction replaces a line and adds none.
  select person_id, tier, record_id, precinct, iin, voted,
         list || ' ' || coalesce(entry_no, cast(record_id as text)) as line
  from person_listing
  where person_id in (select person_id from person where tier = 'probable')
    and list <> 'special'
    and coalesce(struck_off, 0) = 0
    and (list <> 'voter' or avc_serial is null)
    and coalesce(basis, 'other') <> 'correction'
), counted as (
  select standing.person_id, count(*) as entries, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(distinct precinct || ' ' || line) as lines,
         count(*) filter (where iin is null) as unidentified,
         count(*) filter (where tier = 'probable') as by_likeness,
         count(*) filter (where voted = 1) as ballot_marks,
         -- Entries of one name and birth date are for DR08.
         count(distinct coalesce(namesake_record.namesake_id, -standing.record_id)) as spellings
  from standing
  left join namesake_record on namesake_record.record_id = standing.record_id
  group by standing.person_id
), beyond_chance as (
  select rule from chance where rule = 'likeness' and found > upper_95
)
select 'person ' || counted.person_id as subject, standing.record_id as record,
       counted.list_of_precincts, counted.entries, counted.precincts, counted.unidentified, counted.by_likeness, counted.ballot_marks,
       -- Nothing that likeness says is certain.
       case when person.weakest_bits > 13 then 0.9999 else round(1 / (1 + power(2, -person.weakest_bits)), 4) end as probability
from counted
cross join beyond_chance
join person on person.person_id = counted.person_id
join standing on standing.person_id = counted.person_id
where counted.lines > 1
  and counted.by_likeness > 0
  and counted.spellings > 1
  and 1 / (1 + power(2, -person.weakest_bits)) >= :least_probability
-- The surest first.
order by person.weakest_bits desc, counted.person_id, standing.record_id
