-- Do entries with one name and one birth date give a right to a ballot on several lines, where no common IIN makes them one person?
with beyond_chance as (
  -- A kind of pair that is no more frequent than coincidence explains says nothing of anybody.
  select rule from chance where found > upper_95
), standing as (
  -- A voter of a special list stands at home by design, which is DR05's; with a ballot mark such a line stands beside others,
  -- and beside the home line where that bears one too and no number and no likeness tells DR05 of it. A correction replaces a line and adds none.
  select namesake_record.namesake_id, namesake_record.dwelling_no, listing.record_id, listing.precinct, listing.list, listing.iin, listing.voted,
         person_record.person_id, tied_record.person_id as tied_person_id, listing.list || ' ' || coalesce(listing.entry_no, cast(listing.record_id as text)) as line,
         case when listing.voted is not null or precinct_list.voted > 0 then 1 else 0 end as is_mark_known
  from namesake_record
  join listing on listing.record_id = namesake_record.record_id
  left join person_record on person_record.record_id = listing.record_id and person_record.tier <> 'probable'
  left join tied_record on tied_record.record_id = listing.record_id
  left join precinct_list on precinct_list.precinct = listing.precinct and precinct_list.list = listing.list
  where (listing.list <> 'special' or listing.voted = 1)
    and coalesce(listing.struck_off, 0) = 0 and (listing.list <> 'voter' or listing.avc_serial is null)
    and coalesce(listing.basis, 'other') <> 'correction'
    -- An unmarked line that an approved change left standing is DR11's.
    and (listing.voted = 1 or listing.record_id not in (select record_id from moved_line where is_entered = 1))
), counted as (
  select namesake_id, min(record_id) as first_record, count(*) as entries, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         count(distinct case when list <> 'special' then precinct || ' ' || line end) as lines,
         count(distinct iin) as iins, count(*) filter (where iin is null) as unidentified,
         count(*) filter (where voted = 1) as ballot_marks, count(distinct case when voted = 1 then precinct || ' ' || line end) as marked_lines,
         min(is_mark_known) as marks_known,
         -- Entries that a number makes one person are for DR01 to DR06; with an addition or a special list among them, those of similarity
         -- too, but for a special list and an addition: no other check compares these by similarity.
         count(distinct case when count_of_others = 0 or (count_of_special > 0 and count_of_voter = 0) then coalesce(person_id, -record_id) else coalesce(tied_person_id, -record_id) end) as persons,
         case when count(dwelling_no) < count(*) then null when count(distinct dwelling_no) = 1 then 1 else 0 end as one_dwelling
  from (select standing.*, count(*) filter (where list <> 'voter') over (partition by namesake_id) as count_of_others,
               count(*) filter (where list = 'special') over (partition by namesake_id) as count_of_special,
               count(*) filter (where list = 'voter') over (partition by namesake_id) as count_of_voter
        from standing)
  group by namesake_id
), judged as (
  -- Two valid IINs are two people unless everything else is alike. At one dwelling namesakes meet far more seldom.
  select counted.*, namesake.bearers,
         namesake.expected * case when one_dwelling = 1 then at_one.value else 1 end as by_chance,
         case when one_dwelling = 1 and 'same-name-one-dwelling' in (select rule from beyond_chance) then 1
              when unidentified > 0 and 'same-name-without-iin' in (select rule from beyond_chance) then 1
              when counted.iins > 1 and one_dwelling = 1 and 'same-name-two-iins' in (select rule from beyond_chance) then 1
              else 0 end as is_beyond_chance
  from counted
  join namesake on namesake.namesake_id = counted.namesake_id
  join link_statistic as at_one on at_one.name = 'share_at_one_dwelling'
  where (lines > 1 or marked_lines > 1) and counted.persons > 1
)
select 'person r' || judged.first_record as subject, standing.record_id as record,
       case when unidentified = 0 and marked_lines < 2 then 'pattern' else 'needs-document' end as strength,
       case when marked_lines > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       one_dwelling as claim_one_dwelling,
       judged.list_of_precincts, judged.entries, judged.precincts, judged.unidentified, judged.iins, judged.ballot_marks,
       judged.bearers, round(judged.by_chance, 4) as by_chance
from judged
join standing on standing.namesake_id = judged.namesake_id
where is_beyond_chance = 1 and by_chance <= :most_by_chance
order by judged.by_chance, judged.first_record, standing.record_id
