-- Do entries that resemble each other beyond chance give one person without a common IIN a right to a ballot on several lines?
with standing as (
  -- A voter of a special list stands at home by design, which is DR05's; with a ballot mark such a line stands beside others
  -- than the home line. A correction replaces a line and adds none.
  select person_listing.person_id, person_listing.tier, person_listing.record_id, person_listing.precinct, person_listing.list,
         person_listing.iin, person_listing.voted, person_record.dwelling_no, person_record.rule,
         person_listing.list || ' ' || coalesce(person_listing.entry_no, cast(person_listing.record_id as text)) as line,
         case when person_listing.voted is not null or precinct_list.voted > 0 then 1 else 0 end as is_mark_known
  from person_listing
  join person_record on person_record.record_id = person_listing.record_id
  left join precinct_list on precinct_list.precinct = person_listing.precinct and precinct_list.list = person_listing.list
  where person_listing.person_id in (select person_id from person where tier = 'probable')
    and (person_listing.list <> 'special' or person_listing.voted = 1)
    and coalesce(person_listing.struck_off, 0) = 0
    and (person_listing.list <> 'voter' or avc_serial is null)
    and coalesce(basis, 'other') <> 'correction'
), counted as (
  select standing.person_id, count(*) as entries, count(distinct precinct) as precincts,
         replace(group_concat(distinct precinct order by precinct), ',', ', ') as list_of_precincts,
         -- An addition beside a home line without two ballot marks is for DR03 and DR04: they know what makes it lawful.
         count(distinct case when list = 'voter' then precinct || ' ' || line end) as lines,
         count(distinct case when list <> 'special' and voted = 1 then precinct || ' ' || line end) as lines_marked,
         count(distinct case when list = 'special' or (list = 'supplementary' and voted = 1) then precinct || ' ' || line end) as lines_beside,
         count(*) filter (where iin is null) as unidentified, count(*) filter (where tier = 'probable') as by_similarity,
         count(*) filter (where voted = 1) as ballot_marks,
         count(distinct case when voted = 1 then precinct || ' ' || line end) as marked_lines,
         min(is_mark_known) as marks_known,
         max(case when rule = 'married-name' then 1 else 0 end) as married_name,
         case when count(standing.dwelling_no) < count(*) then null
              when count(distinct standing.dwelling_no) = 1 then 1 else 0 end as one_dwelling,
         -- Entries of one name and birth date are for DR08.
         count(distinct coalesce(namesake_record.namesake_id, -standing.record_id)) as spellings,
         count(distinct patronymic_root) as patronymics,
         case when count(birth_date) < count(*) then 1 end as year_alone
  from standing
  join (select record_id as entry_id, patronymic_root, birth_date from listing) on entry_id = standing.record_id
  left join namesake_record on namesake_record.record_id = standing.record_id
  group by standing.person_id
), surest as (
  select person_id, weakest_weight,  -- nothing that similarity says is certain
         case when weakest_weight > 13 then 0.9999e0 else round(1 / (1 + power(2, -weakest_weight)), 4) end as probability from person
), beyond_chance as (
  select rule from chance where rule = 'similarity' and found > upper_95
)
select 'person ' || counted.person_id as subject, standing.record_id as record,
       case when one_dwelling = 1 or (marked_lines > 1 and year_alone is null) then 'needs-document' else 'pattern' end as strength,
       case when marked_lines > 1 then 1 when marks_known = 1 then 0 end as claim_two_ballot_marks,
       one_dwelling as claim_one_dwelling, married_name as claim_married_name, year_alone as claim_year_alone,
       counted.list_of_precincts, counted.entries, counted.precincts, counted.unidentified, counted.by_similarity, counted.ballot_marks,
       surest.probability
from counted cross join beyond_chance
join surest on surest.person_id = counted.person_id
join standing on standing.person_id = counted.person_id
where (counted.lines > 1 or counted.lines_marked > 1 or counted.lines_beside > 1) and counted.by_similarity > 0
  and counted.spellings > 1
  -- One patronymic is misspelt in two or three ways; so many are those of as many people under one name and one date.
  and counted.patronymics < :patronymics_of_several
  and surest.probability >= :least_probability
order by surest.weakest_weight desc, counted.person_id, standing.record_id
