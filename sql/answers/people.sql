-- How many people are entered more than once on voter and supplementary lists, and how many have two ballot marks?
-- A line of a voter list counts unless it is struck off or an AVC is written on it. Corrections repeat a line, and special lists
-- leave the home entry as it is by instruction: neither counts.
with entry as (
  select person_id, precinct, case when tier = 'probable' then 1 else 0 end as is_alike
  from person_listing
  where (list = 'supplementary' and coalesce(basis, 'other') <> 'correction'
         or list = 'voter' and coalesce(struck_off, 0) = 0 and avc_serial is null)
    and (tier <> 'probable' or exists (select 1 from similarity where found > by_chance))
), held as (
  -- Entries that are only alike are one person's where there are more such pairs than chance gives; they are counted apart.
  select person_id,
         count(distinct precinct) as precincts_alike,
         count(distinct case when is_alike = 0 then precinct end) as precincts,
         count(*) filter (where is_alike = 0) as entries
  from entry
  group by person_id
), marked as (
  select person_id from ballot_mark where may_be_other = 0 and tier <> 'probable' group by person_id having count(distinct line) > 1
)
select (select coalesce(sum(entries), 0) from precinct_list where list <> 'special') as entries,
       (select count(distinct precinct) from precinct_list where list <> 'special') as precincts,
       -- A name alone makes nobody known: without numbers and dates nobody could have been found.
       (select max(with_iin > 0 or earliest_birth_date is not null) from precinct_list where list <> 'special') as is_comparable,
       (select max(with_iin > 0) from precinct_list where list <> 'special') as is_numbered,
       (select coalesce(sum(voted), 0) from precinct_list) as ballot_marks,
       count(*) filter (where precincts > 1) as in_two_precincts,
       count(*) filter (where precincts < 2 and precincts_alike > 1) as alike_in_two,
       count(*) filter (where precincts = 1 and entries > 1) as twice_in_one,
       (select count(*) from marked) as marked_twice
from held
