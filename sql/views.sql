-- What the checks read besides the tables themselves. Each view is one claim of the domain, stated once.

-- An entry beside what its valid IIN says of birth date and sex; without an IIN, what it says is null, and so it is with another
-- country's number, whose key begins with a mark that is less than any digit.
create view listing_by_iin as
select listing.*,
       case when iin < '0' then null else case when substr(iin, 7, 1) <= '2' then '18' when substr(iin, 7, 1) <= '4' then '19' else '20' end
         || substr(iin, 1, 2) || '-' || substr(iin, 3, 2) || '-' || substr(iin, 5, 2) end as iin_birth_date,
       -- The same in digits. Linking marks these entries in birth_date_at_odds, so that no check has to seek them.
       case when iin >= '0' and case substr(iin, 7, 1) when '3' then '19' when '4' then '19' when '5' then '20' when '6' then '20' else '18' end
              || substr(iin, 1, 6) <> replace(birth_date, '-', '') then 1 else 0 end as birth_date_differs,
       case when iin < '0' then null else case substr(iin, 7, 1) when '1' then 1 when '3' then 1 when '5' then 1
         when '2' then 0 when '4' then 0 when '6' then 0 end end as iin_of_man
from listing;

-- What the letters become in folded names that give two letters there: an initial of one of them is no name.
create view folded_letter as
with folded (letters) as (
  values ('CH'), ('IA'), ('IU'), ('SH'), ('TS')
)
select letters from folded;

-- A voter list entry that still gives the right to a ballot at this precinct: not struck off, no AVC written on the line.
create view active_home_entry as
select *
from person_listing
where list = 'voter'
  and coalesce(struck_off, 0) = 0
  and avc_serial is null;

-- What linking by similarity found on all lists: pairs judged one person, and how many chance alone gives at most, in 95 of 100
-- lists. `is_sought` 0: there was nobody without a valid IIN, or too few records to learn from.
create view similarity as
select count(*) as is_sought, coalesce(max(found), 0) as found, coalesce(max(upper_95), 0) as by_chance
from chance
where rule = 'similarity';

-- The entries that can be compared with others: by a valid IIN or, where similarity was sought, by name and birth date.
create view comparable_entry as
select listing.record_id, list, precinct, basis, avc_serial, iin
from listing
cross join similarity
where iin is not null
   or (birth_date is not null and similarity.is_sought = 1);

-- A record and the person it is of: by a valid IIN, by a damaged one, or by similarity, where the lists hold more similar pairs
-- than chance alone gives. `is_sure`: the person's valid IIN, the given name spelled out and the birth date all say so.
create view tied_record as
select person_record.*,
       case when tier = 'certain' and identity_agrees = 1 then 1 else 0 end as is_sure
from person_record
where tier <> 'probable'
   or exists (select 1 from similarity where found > by_chance);

-- A ballot mark on a line of a person. `line` is the same for marks that may be of one line: on one list
-- without numbers, or on a page that was copied whole, which shows where five voters' lines stand at one distance. A correction
-- repeats the voter's line. `may_be_other`: a line that is struck off, or whose voter was given an AVC and signed for it.
create view ballot_mark as
with page as (
  select 5 as fewest_lines
), repeated as (
  select person_id, precinct, list, max(record_id) - min(record_id) as distance, count(*) filter (where voted = 1) as marks
  from person_listing
  where tier <> 'probable'
  group by person_id, precinct, list
  -- A page has so many lines that a copied one stands at least as far away.
  having count(*) = 2 and max(record_id) - min(record_id) >= (select fewest_lines from page)
), copied as (
  select precinct, list, distance
  from repeated
  group by precinct, list, distance
  having count(*) >= (select fewest_lines from page)
    -- A second print of a page bears marks of its own: few are on both, and most on one alone.
    and (count(*) filter (where marks = 2) >= (select fewest_lines from page)
      or count(*) filter (where marks = 1) <= count(*) filter (where marks = 2))
), copied_person as (
  select repeated.person_id, repeated.precinct, repeated.list
  from copied
  join repeated on repeated.precinct = copied.precinct and repeated.list = copied.list and repeated.distance = copied.distance
), marked as (
  select * from person_listing where voted = 1
)
select marked.person_id, marked.record_id, marked.precinct, marked.list, marked.entry_no, marked.tier,
       marked.precinct || ' ' || marked.list || ' '
         || case when copied_person.person_id is null then coalesce(marked.entry_no, '') else '' end as line,
       case when marked.struck_off = 1 then 1
            when marked.list = 'voter'
             and (marked.avc_serial is not null
               or exists (select 1 from person_record
                          join avc_issued on avc_issued.record_id = person_record.record_id
                          where person_record.person_id = marked.person_id and person_record.tier <> 'probable')) then 1
            else 0 end as may_be_other,
       case when marked.tier = 'certain' and marked.identity_agrees = 1 then 1 else 0 end as is_sure
from marked
left join copied_person
  on copied_person.person_id = marked.person_id and copied_person.precinct = marked.precinct and copied_person.list = marked.list
where coalesce(marked.basis, 'other') <> 'correction'
   or not exists (select 1 from marked as corrected
                  where corrected.person_id = marked.person_id and corrected.precinct = marked.precinct and corrected.list = 'voter');

-- The same for entries of lists, with what their ballot marks say: `ballot`, the line of a mark that speaks of a ballot and of
-- nothing else; `sure_ballot`, the same on an entry that is surely the person's. Where a list has not one mark, a blank says
-- nothing of who got a ballot.
create view tied_entry as
select person_listing.*,
       case when person_listing.tier = 'certain' and identity_agrees = 1 then 1 else 0 end as is_sure,
       case when ballot_mark.may_be_other = 0 then ballot_mark.line end as ballot,
       case when ballot_mark.may_be_other = 0 and ballot_mark.is_sure = 1 then ballot_mark.line end as sure_ballot,
       case when person_listing.voted is not null or precinct_list.voted > 0 then 1 else 0 end as is_mark_known
from person_listing
left join ballot_mark on ballot_mark.record_id = person_listing.record_id
left join precinct_list on precinct_list.precinct = person_listing.precinct and precinct_list.list = person_listing.list
where person_listing.tier <> 'probable'
   or exists (select 1 from similarity where found > by_chance);

-- A change of precinct that was approved before polling day and holds on it. A later change back to the old precinct ends it.
create view approved_change as
with polling as (
  select max(substr(value, 2, 10)) as day from profile_value where path = 'polling_day'
), change as (
  select tied_record.person_id, tied_record.tier, registration_change.record_id, from_precinct, to_precinct,
         coalesce(approved_at, '') as approved_at
  from registration_change
  join tied_record on tied_record.record_id = registration_change.record_id
  cross join polling
  where from_precinct <> to_precinct
    and (approved_at is null or polling.day is null or approved_at < polling.day)
    and (until is null or polling.day is null or until >= polling.day)
)
select change.*
from change
where not exists (select 1 from change as later
                  where later.person_id = change.person_id and later.to_precinct = change.from_precinct
                    and later.approved_at > change.approved_at);

-- The line at the old precinct that still gives the right to a ballot after an approved change: DR11's. `is_entered`: the voter
-- has an entry at the new precinct.
create view moved_line as
select approved_change.person_id, approved_change.record_id as change_record, approved_change.to_precinct,
       home.record_id, home.tier, home.voted,
       case when exists (select 1 from person_listing as entered
                         join tied_record on tied_record.record_id = entered.record_id
                         where entered.person_id = approved_change.person_id and entered.precinct = approved_change.to_precinct)
            then 1 else 0 end as is_entered
from approved_change
join active_home_entry as home
  on home.person_id = approved_change.person_id and home.precinct = approved_change.from_precinct
join tied_record as tied on tied.record_id = home.record_id;

-- An AVC use and the person who holds the AVC: by the use's own record, otherwise by the register of issue, provided that
-- only one record of it bears the serial. Numbers meet without zeros in front: spreadsheets lose them. One of several persons
-- for the same use is no holder.
create view avc_holder as
with registered as (
  select serial_series, serial_bare as bare_number, min(record_id) as record_id
  from avc_issued
  group by serial_series, serial_bare
  having count(*) = 1
), named as (
  select avc_used.record_id, avc_used.precinct as host_precinct, tied_record.person_id
  from avc_used
  join tied_record on tied_record.record_id = avc_used.record_id
  union
  select avc_used.record_id, avc_used.precinct, tied_record.person_id
  from avc_used
  join registered
    on registered.serial_series = avc_used.serial_series
   and registered.bare_number = avc_used.serial_bare
  join tied_record on tied_record.record_id = registered.record_id
  where avc_used.iin is null
)
select record_id, host_precinct, min(person_id) as person_id
from named
group by record_id, host_precinct
having count(distinct person_id) = 1;

-- The person by the record of use alone, if any, with what the host says: `is_taken`, the AVC was kept or recorded there, or its holder
-- bears a ballot mark on a list of the host; null where the host says nothing of the kind. A holder who was refused went elsewhere.
create view tied_avc_use as
select tied_record.person_id, tied_record.tier, tied_record.is_sure, avc_used.record_id, avc_used.serial_series, avc_used.serial_bare,
       avc_used.precinct as host_precinct, avc_used.used_at, avc_used.used_minute,
       case when avc_used.retained = 1 or avc_used.recorded = 1 then 1
            when exists (select 1 from person_listing
                         where person_listing.person_id = tied_record.person_id and person_listing.precinct = avc_used.precinct
                           and person_listing.voted = 1) then 1
            when avc_used.retained = 0 or avc_used.recorded = 0 then 0 end as is_taken
from avc_used
left join tied_record on tied_record.record_id = avc_used.record_id;

-- Slips of the pen in a number of up to nineteen digits: at each place another digit, or its neighbour in exchange.
create view digit_slip as
with place (place) as (
  values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19)
), written (digit) as (
  values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9'), ('exchanged')
)
select place.place, written.digit
from place
cross join written;

-- An issued AVC that no entry of use names, with the person it was issued to, where the records know one.
create view unused_avc as
select avc_issued.record_id, avc_issued.serial, avc_issued.serial_series, avc_issued.serial_number, avc_issued.serial_bare,
       person_record.person_id, avc_issued.given_name_fold, avc_issued.birth_date
from avc_issued
left join person_record on person_record.record_id = avc_issued.record_id
where not exists (select 1 from avc_used
                  where avc_used.serial_series = avc_issued.serial_series and avc_used.serial_bare = avc_issued.serial_bare);

-- An entry of use of a serial that was used in two or more precincts, with what the entry says of its person.
create view use_in_two as
with use_of_serial as (
  -- Zeros in front are not compared: tables drop them. Where others have a series, a number without one names no AVC.
  select avc_used.record_id, precinct, avc_used.serial_series, avc_used.serial_bare, serial, serial_number, surname_fold, given_name_fold,
         birth_date, iin, avc_used.used_at, is_taken, person_id, coalesce(is_sure, 0) as is_sure
  from avc_used
  join tied_avc_use on tied_avc_use.record_id = avc_used.record_id
  where avc_used.serial_series <> '' or (select max(serial_series) from avc_used) = ''
), used_in_two as (
  select serial_series, serial_bare, min(serial) as serial, count(distinct precinct) as precincts, count(*) as uses
  from use_of_serial
  group by serial_series, serial_bare
  having count(distinct precinct) > 1
)
select use_of_serial.*, used_in_two.serial as first_serial, used_in_two.precincts, used_in_two.uses
from used_in_two
join use_of_serial on use_of_serial.serial_series = used_in_two.serial_series and use_of_serial.serial_bare = used_in_two.serial_bare;

-- Numbers that stand in the file and could not be read: a check that takes an empty one for none must not take these for none.
create view unread_number as
select record_id, field from unread_cell where kind = 'not-a-number' or kind = 'spreadsheet-error';

-- What precincts write of the AVC forms that they received. One of whose account a number could not be read is not held to it.
create view precinct_stock as
select *
from avc_stock
where precinct is not null
  and precinct not in (select unread.precinct from avc_stock as unread join unread_number on unread_number.record_id = unread.record_id
                       where unread.precinct is not null);

-- The account of a precinct, all its lines added up. Unused forms are not lost ones, but either may stand among the cancelled as well:
-- so many forms are accounted for at least, and at most. `says_rest`: something is said of the forms that were not issued.
create view stock_account as
with added_up as (
  select precinct, count(*) as lines, count(received) as lines_with_received, count(issued) as lines_with_issued,
         case when count(unused) + count(cancelled) > 0 then 1 else 0 end as says_rest,
         sum(received) as received, sum(issued) as issued,
         coalesce(sum(unused), 0) as unused, coalesce(sum(cancelled), 0) as cancelled, coalesce(sum(lost), 0) as lost
  from precinct_stock
  group by precinct
)
select added_up.*,
       case when unused + lost > cancelled then unused + lost else cancelled end as least_accounted,
       unused + lost + cancelled as most_accounted
from added_up;

-- The ranges of AVC forms that precincts received, and the places of their first and last form. Numbers of any length are counted
-- on in their last fifteen digits; `head` is what stands before these.
create view stock_range as
with placed as (
  select precinct_stock.*,
         substr(serial_from_bare, 1, case when length(serial_from_bare) > 15 then length(serial_from_bare) - 15 else 0 end) as head,
         substr(serial_to_bare, 1, case when length(serial_to_bare) > 15 then length(serial_to_bare) - 15 else 0 end) as last_head,
         cast(substr(serial_from_bare, case when length(serial_from_bare) > 15 then length(serial_from_bare) - 14 else 1 end) as bigint) as first_position,
         cast(substr(serial_to_bare, case when length(serial_to_bare) > 15 then length(serial_to_bare) - 14 else 1 end) as bigint) as last_position
  from precinct_stock
)
select record_id, precinct, serial_from_series as series, head, first_position, last_position
from placed
where serial_from_series = serial_to_series and head = last_head and first_position <= last_position;

-- The place of an issued AVC in such a range.
create view issued_position as
select record_id, precinct, serial_series, serial_bare, substr(serial_bare, 1, case when length(serial_bare) > 15 then length(serial_bare) - 15 else 0 end) as head,
       cast(substr(serial_bare, case when length(serial_bare) > 15 then length(serial_bare) - 14 else 1 end) as bigint) as position
from avc_issued
where serial_bare is not null;

-- The place of a used AVC, counted alike.
create view used_position as
select record_id, serial, serial_series, serial_bare, substr(serial_bare, 1, case when length(serial_bare) > 15 then length(serial_bare) - 15 else 0 end) as head,
       cast(substr(serial_bare, case when length(serial_bare) > 15 then length(serial_bare) - 14 else 1 end) as bigint) as position
from avc_used
where serial_bare is not null;

-- The issued AVC that nobody used and that is one slip of the pen away from a serial used in two precincts: the slip of a user.
create view unused_beside as
with candidate as (
  select distinct use_in_two.serial_series, use_in_two.serial_bare,
         substr(written.number, 1, place - 1)
           || case when digit = 'exchanged' then substr(written.number, place + 1, 1) || substr(written.number, place, 1)
                     || substr(written.number, place + 2)
                   else digit || substr(written.number, place + 1) end as number
  from use_in_two
  join (select record_id, serial_number as number from use_in_two union select record_id, serial_bare from use_in_two) as written
    on written.record_id = use_in_two.record_id
  join digit_slip on place <= length(written.number)
), unused as (
  select serial, serial_series, serial_number as number, person_id, given_name_fold, birth_date from unused_avc
  union
  select serial, serial_series, serial_bare, person_id, given_name_fold, birth_date from unused_avc
)
-- An unused AVC of somebody who is none of the users explains nothing; one whose holder is a user comes first.
select use_in_two.serial_series, use_in_two.serial_bare, min(unused.serial) as serial,
       min(case when unused.person_id = use_in_two.person_id
                  or unused.given_name_fold = use_in_two.given_name_fold and unused.birth_date = use_in_two.birth_date
                then unused.serial end) as of_user
from use_in_two
join candidate on candidate.serial_series = use_in_two.serial_series and candidate.serial_bare = use_in_two.serial_bare
join unused on unused.serial_series = candidate.serial_series and unused.number = candidate.number
where coalesce(unused.birth_date, use_in_two.birth_date, '') = coalesce(use_in_two.birth_date, unused.birth_date, '')
  and (substr(coalesce(unused.given_name_fold, ''), 1, length(coalesce(use_in_two.given_name_fold, ''))) = coalesce(use_in_two.given_name_fold, '')
    or substr(coalesce(use_in_two.given_name_fold, ''), 1, length(coalesce(unused.given_name_fold, ''))) = coalesce(unused.given_name_fold, ''))
group by use_in_two.serial_series, use_in_two.serial_bare;

-- Every precinct that any extract names, with what is known of it.
create view known_precinct as
with named as (
  select precinct from precinct
  union select precinct from precinct_figure
  union select precinct from precinct_list
  union select precinct from avc_used
)
select named.precinct, precinct.record_id, coalesce(precinct.tec, figure.tec) as tec,
       coalesce(precinct.region, figure.region) as region, precinct.settlement,
       coalesce(precinct.type, figure.type, 'ordinary') as type
from named
left join precinct on precinct.precinct = named.precinct
-- Published counts often name commission, region and type in the same table, and no register of precincts is loaded beside them.
left join precinct_figure as figure on figure.precinct = named.precinct and figure.level = 'PEC';

-- How many voters a precinct has, without those struck off or gone with an AVC: by its list, otherwise by its PEC's protocol, with
-- the first entry or the protocol that says so.
create view precinct_size as
with listed as (
  select precinct, entries - struck_off_or_avc as voters, first_record from precinct_list where list = 'voter'
), figured as (
  select precinct, voters_on_list as voters, record_id from precinct_figure where level = 'PEC'
)
select known_precinct.precinct, known_precinct.type, known_precinct.record_id as precinct_record,
       coalesce(listed.voters, figured.voters) as voters, coalesce(listed.first_record, figured.record_id) as size_record
from known_precinct
left join listed on listed.precinct = known_precinct.precinct
left join figured on figured.precinct = known_precinct.precinct;

-- Additions of a precinct by basis: from its supplementary list where one is loaded, otherwise from its own protocol's
-- count, and otherwise none, provided that supplementary lists are loaded at all.
create view precinct_addition as
with listed as (
  select precinct, entries as additions, by_residence, by_avc, by_correction,
         entries - by_residence - by_avc - by_correction as by_other
  from precinct_list
  where list = 'supplementary'
), figured as (
  select precinct, additions
  from precinct_figure
  where level = 'PEC' and additions is not null
), lists_loaded as (
  select count(*) as files from source_file where extract = 'supplementary_list' and status = 'complete'
)
select known_precinct.precinct, known_precinct.type, known_precinct.region, known_precinct.tec,
       coalesce(listed.additions, figured.additions, 0) as additions,
       case when figured.precinct is null or listed.precinct is not null then coalesce(listed.by_residence, 0) end as by_residence,
       case when figured.precinct is null or listed.precinct is not null then coalesce(listed.by_avc, 0) end as by_avc,
       case when figured.precinct is null or listed.precinct is not null then coalesce(listed.by_correction, 0) end as by_correction,
       case when figured.precinct is null or listed.precinct is not null then coalesce(listed.by_other, 0) end as by_other,
       case when figured.precinct is null or listed.precinct is not null then 'list' else 'figure' end as counted_from
from known_precinct
cross join lists_loaded
left join listed on listed.precinct = known_precinct.precinct
left join figured on figured.precinct = known_precinct.precinct
where listed.precinct is not null or figured.precinct is not null or lists_loaded.files > 0;

-- What a precinct's additions were counted from: the entries of its lists, or the record of its own count. `of_avc`: an addition on an AVC.
create view addition_record as
select listing.precinct, listing.record_id, case when listing.basis = 'avc' then 1 else 0 end as of_avc
from precinct_addition
join listing on listing.precinct = precinct_addition.precinct and listing.list = 'supplementary'
where precinct_addition.counted_from = 'list'
union all
select precinct_figure.precinct, precinct_figure.record_id, 0
from precinct_addition
join precinct_figure on precinct_figure.precinct = precinct_addition.precinct and precinct_figure.level = 'PEC'
where precinct_addition.counted_from = 'figure';

-- An announced total: the extract's word stands before the election profile's.
create view official as
select name, value, as_of, source, record_id
from official_figure
where record_id is not null
   or name not in (select name from official_figure where record_id is not null);

-- The announced totals in one row, null where nobody announced one.
create view announced_total as
select max(value) filter (where name = 'voters_initial') as voters_initial,
       max(value) filter (where name = 'voters_final') as voters_final,
       max(value) filter (where name = 'list_growth') as list_growth,
       max(value) filter (where name = 'avc_issued') as avc_issued,
       max(value) filter (where name = 'avc_used') as avc_used,
       max(value) filter (where name = 'precincts') as precincts,
       max(value) filter (where name = 'tecs') as tecs,
       max(value) filter (where name = 'voted') as voted,
       max(value) filter (where name = 'mobile_votes') as mobile_votes
from official;

-- Whether the loaded precincts are all that the commission announced; only then may sums stand against announced totals.
create view coverage as
select (select count(*) from known_precinct) as precincts_loaded,
       (select max(value) from official where name = 'precincts') as precincts_announced,
       case when (select count(*) from known_precinct) = (select max(value) from official where name = 'precincts')
            then 1 else 0 end as is_complete;

-- Of 100 wrong numbers of twelve digits 9 pass the check digit, and a birth date and sex has 9,919 valid numbers.
create view iin_space as
select 0.09e0 as passing_share, 9919.0e0 as numbers_of_head;

-- How often a mistyped IIN is by accident the valid IIN of another listed voter: it passes the check digit and then must hit
-- one of the numbers in use among the valid ones of that birth date and sex. Of another country's numbers no check digit is known:
-- linking has counted how many of their one-digit slips are in use.
create view iin_accident as
select (select value from link_statistic where name = 'listed') as listed,
       (select value from link_statistic where name = 'listed_with_iin') as listed_with_iin,
       coalesce(passing_share * (select value from link_statistic where name = 'listed_with_iin')
                  / (select value from link_statistic where name = 'iin_heads' and value > 0) / numbers_of_head,
                (select value from link_statistic where name = 'national_slips_in_use' and value > 0)) as hit_share
from iin_space;

-- The protocol of each precinct: as its PEC signed it, or as the TEC entered it where only that is loaded.
create view protocol as
select *
from precinct_figure
where level = 'PEC'
   or precinct not in (select precinct from precinct_figure where level = 'PEC');

-- Every number of a protocol, at each level, and of a TEC's totals, as a line of its own. Candidates' votes are lines of another table.
create view protocol_line as
with figure as (
  select record_id, precinct, null as tec, level,
         voters_on_list, additions, avc_received, avc_issued, avc_used, avc_unused, avc_lost,
         ballots_received, ballots_issued, ballots_unused, ballots_spoiled, ballots_lost, ballots_unaccounted, ballots_in_box, mobile_requests,
         mobile_ballots, voted, invalid, valid
  from precinct_figure
  union all
  select record_id, null, tec, 'total',
         voters_on_list, additions, avc_received, avc_issued, avc_used, avc_unused, avc_lost,
         ballots_received, ballots_issued, ballots_unused, ballots_spoiled, ballots_lost, ballots_unaccounted, ballots_in_box, mobile_requests,
         mobile_ballots, voted, invalid, valid
  from tec_figure
)
select record_id, precinct, tec, level, 'voters_on_list' as line, voters_on_list as value from figure where voters_on_list is not null
union all select record_id, precinct, tec, level, 'additions', additions from figure where additions is not null
union all select record_id, precinct, tec, level, 'avc_received', avc_received from figure where avc_received is not null
union all select record_id, precinct, tec, level, 'avc_issued', avc_issued from figure where avc_issued is not null
union all select record_id, precinct, tec, level, 'avc_used', avc_used from figure where avc_used is not null
union all select record_id, precinct, tec, level, 'avc_unused', avc_unused from figure where avc_unused is not null
union all select record_id, precinct, tec, level, 'avc_lost', avc_lost from figure where avc_lost is not null
union all select record_id, precinct, tec, level, 'ballots_received', ballots_received from figure where ballots_received is not null
union all select record_id, precinct, tec, level, 'ballots_issued', ballots_issued from figure where ballots_issued is not null
union all select record_id, precinct, tec, level, 'ballots_unused', ballots_unused from figure where ballots_unused is not null
union all select record_id, precinct, tec, level, 'ballots_spoiled', ballots_spoiled from figure where ballots_spoiled is not null
union all select record_id, precinct, tec, level, 'ballots_lost', ballots_lost from figure where ballots_lost is not null
union all select record_id, precinct, tec, level, 'ballots_unaccounted', ballots_unaccounted from figure where ballots_unaccounted is not null
union all select record_id, precinct, tec, level, 'ballots_in_box', ballots_in_box from figure where ballots_in_box is not null
union all select record_id, precinct, tec, level, 'mobile_requests', mobile_requests from figure where mobile_requests is not null
union all select record_id, precinct, tec, level, 'mobile_ballots', mobile_ballots from figure where mobile_ballots is not null
union all select record_id, precinct, tec, level, 'voted', voted from figure where voted is not null
union all select record_id, precinct, tec, level, 'invalid', invalid from figure where invalid is not null
union all select record_id, precinct, tec, level, 'valid', valid from figure where valid is not null;

-- TECs by region and name, with what to call them: two regions may each have a TEC of one name, and then the region is part of
-- it. A TEC of such a name whose region is not written cannot be told, and has no name here.
create view tec_name as
with written as (
  select region, tec from precinct where tec is not null
  union
  select region, tec from tec_figure
  union
  select coalesce(precinct.region, precinct_figure.region), precinct_figure.tec
  from precinct_figure
  left join precinct on precinct.precinct = precinct_figure.precinct
  where precinct_figure.tec is not null
), borne as (
  select tec, count(distinct region) as regions from written group by tec
)
select written.region, written.tec,
       case when borne.regions > 1 then written.tec || ', ' || written.region else written.tec end as name
from written
join borne on borne.tec = written.tec;

-- The TEC above each precinct that has a protocol: by the file of precincts, otherwise as the protocol says.
create view protocol_tec as
select precinct_figure.record_id, precinct_figure.precinct, precinct_figure.level, tec_name.name
from precinct_figure
left join precinct on precinct.precinct = precinct_figure.precinct
join tec_name
  on tec_name.tec = coalesce(precinct.tec, precinct_figure.tec)
 and coalesce(tec_name.region, '') = coalesce(precinct.region, precinct_figure.region, '');

-- The sums that the lines of a protocol should keep, where they do not: what is written on each line, and what the others call for.
-- A line of zero among counted ones was left blank; a line of spoiled, lost or unaccounted ballots that is not written counts as none.
create view protocol_term as
with kept as (
  select record_id, 'ballots' as balance,
         ballots_received + coalesce(ballots_unaccounted, 0) - ballots_issued - ballots_unused
           - coalesce(ballots_spoiled, 0) - coalesce(ballots_lost, 0) as over
  from protocol
  where ballots_received > 0 and ballots_issued > 0
  union all
  select record_id, 'counted', valid + invalid - ballots_in_box from protocol where ballots_in_box > 0 and valid + invalid > 0
  union all
  select record_id, 'certificates', avc_received - avc_issued - avc_unused - coalesce(avc_lost, 0) from protocol
), sign (balance, line, direction) as (
  values ('ballots', 'ballots_received', 1), ('ballots', 'ballots_unaccounted', 1), ('ballots', 'ballots_issued', -1),
         ('ballots', 'ballots_unused', -1), ('ballots', 'ballots_spoiled', -1), ('ballots', 'ballots_lost', -1),
         ('counted', 'valid', 1), ('counted', 'invalid', 1), ('counted', 'ballots_in_box', -1),
         ('certificates', 'avc_received', 1), ('certificates', 'avc_issued', -1), ('certificates', 'avc_unused', -1),
         ('certificates', 'avc_lost', -1)
)
select kept.record_id, kept.balance, kept.over, protocol_line.line, protocol_line.value as written,
       protocol_line.value - sign.direction * kept.over as called_for
from kept
join sign on sign.balance = kept.balance
join protocol_line on protocol_line.record_id = kept.record_id and protocol_line.line = sign.line
where kept.over <> 0;

-- Lines of a protocol that a slip of the pen in one of them would mend: one digit another one, or two neighbours exchanged.
create view protocol_slip as
with place (digit) as (
  values (1), (2), (3), (4), (5), (6), (7)
), shown as (
  select record_id, balance, line, cast(written as text) as written, cast(called_for as text) as called_for
  from protocol_term
  where called_for >= 0
)
select distinct shown.record_id, shown.balance, shown.line
from shown
join place on place.digit <= length(shown.written)
where length(shown.written) = length(shown.called_for)
  and (substr(shown.written, 1, place.digit - 1) = substr(shown.called_for, 1, place.digit - 1)
       and substr(shown.written, place.digit + 1) = substr(shown.called_for, place.digit + 1)
    or substr(shown.written, 1, place.digit - 1) || substr(shown.written, place.digit + 1, 1)
       || substr(shown.written, place.digit, 1) || substr(shown.written, place.digit + 2) = shown.called_for);

-- By protocol and line 1 where one digit, or two exchanged ones, would mend a sum that the line stands in.
create view protocol_mend as
select record_id,
       max(case when line = 'ballots_received' then 1 else 0 end) as ballots_received,
       max(case when line = 'ballots_issued' then 1 else 0 end) as ballots_issued,
       max(case when line = 'ballots_unused' then 1 else 0 end) as ballots_unused,
       max(case when line = 'valid' then 1 else 0 end) as valid,
       max(case when line = 'invalid' then 1 else 0 end) as invalid,
       max(case when line = 'ballots_in_box' then 1 else 0 end) as ballots_in_box,
       max(case when line = 'avc_received' then 1 else 0 end) as avc_received,
       max(case when line = 'avc_issued' then 1 else 0 end) as avc_issued,
       max(case when line = 'avc_unused' then 1 else 0 end) as avc_unused
from protocol_slip
group by record_id;

-- An AVC use and the issue of the same serial, provided that the registers agree on who issued it to whom. Numbers meet
-- without zeros in front.
create view avc_use_and_issue as
with registered as (
  select serial_series, serial_bare as bare_number, min(record_id) as record_id
  from avc_issued
  group by serial_series, serial_bare
  having count(distinct coalesce(precinct, '')) = 1 and count(distinct coalesce(iin, '')) = 1
)
select avc_used.record_id as use_record, avc_issued.record_id as issue_record,
       avc_issued.serial_series, avc_issued.serial_number,
       avc_used.precinct as host_precinct, avc_issued.precinct as issuing_precinct
from avc_used
join registered
  on registered.serial_series = avc_used.serial_series
 and registered.bare_number = avc_used.serial_bare
join avc_issued on avc_issued.record_id = registered.record_id;

-- The three books of a precinct's AVCs: forms in stock, AVCs given out, AVCs taken in. Each book sums to zero with its
-- unexplained term, which is null where the data does not hold the book's terms:
--   received   = issued_stated + unused + cancelled + lost + stock_unexplained
--   issued_stated = issued_registered + issue_unexplained,  issued_registered = used_somewhere + not_seen_used
--   used_stated   = retained + not_retained + retention_blank + use_unexplained
create view avc_balance as
with stock as (
  select precinct, sum(received) as received, sum(issued) as issued, sum(unused) as unused, sum(cancelled) as cancelled,
         sum(lost) as lost
  from avc_stock
  where precinct is not null
  group by precinct
), used_serial as (
  select distinct serial_series, serial_bare as bare_number from avc_used
), issued_serial as (
  select distinct precinct, serial_series, serial_bare as bare_number, case when serial_bare is null then record_id end as unnumbered
  from avc_issued
  where precinct is not null
), registered as (
  select issued_serial.precinct, count(*) as issued, count(used_serial.bare_number) as used
  from issued_serial
  left join used_serial
    on used_serial.serial_series = issued_serial.serial_series and used_serial.bare_number = issued_serial.bare_number
  group by issued_serial.precinct
), avc_at_host as (
  -- One without a number is an AVC of its own.
  select precinct, max(retained) as retained
  from avc_used
  group by precinct, serial_series, serial_bare, case when serial_bare is null then record_id end
), taken as (
  select precinct, count(*) as used,
         count(*) filter (where retained = 1) as retained,
         count(*) filter (where retained = 0) as not_retained,
         count(*) filter (where retained is null) as retention_blank
  from avc_at_host
  group by precinct
), figure as (
  select precinct, avc_received, avc_issued, avc_used, avc_unused, avc_lost
  from precinct_figure
  where level = 'PEC'
), named as (
  select precinct from stock
  union select precinct from registered
  union select precinct from taken
  union select precinct from figure
), book as (
  select named.precinct, precinct.tec, precinct.region,
         coalesce(stock.received, figure.avc_received) as received,
         coalesce(stock.issued, figure.avc_issued) as issued_stated,
         coalesce(stock.unused, case when stock.precinct is null then figure.avc_unused end) as unused,
         stock.cancelled,
         coalesce(stock.lost, case when stock.precinct is null then figure.avc_lost end) as lost,
         registered.issued as issued_registered,
         registered.used as used_somewhere,
         registered.issued - registered.used as not_seen_used,
         figure.avc_used as used_stated,
         taken.used as used_recorded,
         taken.retained, taken.not_retained, taken.retention_blank
  from named
  left join stock on stock.precinct = named.precinct
  left join registered on registered.precinct = named.precinct
  left join taken on taken.precinct = named.precinct
  left join figure on figure.precinct = named.precinct
  left join precinct on precinct.precinct = named.precinct
), explained as (
  select book.*,
         case when unused is not null or cancelled is not null
              then received - issued_stated - coalesce(unused, 0) - coalesce(cancelled, 0) - coalesce(lost, 0)
         end as stock_unexplained,
         issued_stated - issued_registered as issue_unexplained,
         used_stated - used_recorded as use_unexplained
  from book
)
select explained.*,
       coalesce(stock_unexplained, 0) + coalesce(issue_unexplained, 0) + coalesce(use_unexplained, 0) as unexplained
from explained;

-- How many voters had voted by an official hour; the protocol's final number stands for the close, where the profile gives its hour.
create view turnout_reading as
with close as (
  -- Written as JSON: a time in quotes.
  select cast(substr(value, 2, 2) as bigint) as hour from profile_value where path = 'polling_hours.until'
), reading as (
  select precinct, record_id, 10 as hour, voted_by_10 as voters from protocol where voted_by_10 is not null
  union all select precinct, record_id, 12, voted_by_12 from protocol where voted_by_12 is not null
  union all select precinct, record_id, 14, voted_by_14 from protocol where voted_by_14 is not null
  union all select precinct, record_id, 16, voted_by_16 from protocol where voted_by_16 is not null
  union all select precinct, record_id, 18, voted_by_18 from protocol where voted_by_18 is not null
  union all select precinct, record_id, 20, voted_by_20 from protocol where voted_by_20 is not null
)
select precinct, record_id, hour, voters from reading
union all
select protocol.precinct, protocol.record_id, close.hour, protocol.voted
from protocol
cross join close
where protocol.voted is not null
  and not exists (select 1 from reading where reading.record_id = protocol.record_id and reading.hour >= close.hour);

-- Files that were loaded to their end.
create view loaded_file as
select * from source_file where status = 'complete';

-- A column of a loaded file that was understood, the records that the file's ids span, and how many of them have something
-- written there: counts of whole lists without reading a list.
create view file_field as
select source_file.source_file_id, source_file.extract, source_file.path, file_column.field,
       source_file.first_record_id, source_file.first_record_id + source_file.records_read - 1 as last_record_id,
       -- Rows that are no records have nothing that could be missing.
       source_file.records_read - source_file.records_set_aside as records_read,
       source_file.records_loaded, source_file.records_rejected, file_column.filled,
       -- Whether these are IINs, from which a birth date and a check digit can be read, and not the numbers of another country.
       case when file_column.field = 'iin'
             and not exists (select 1 from file_note where file_note.source_file_id = source_file.source_file_id
                             and file_note.kind = 'national-numbers') then 1 else 0 end as of_iins,
       case when file_column.filled < source_file.records_loaded then file_column.filled
            else source_file.records_loaded end as filled_at_most
from source_file
join file_column on file_column.source_file_id = source_file.source_file_id
where source_file.status = 'complete' and file_column.field is not null;

-- An entry and the number of its line, without zeros in front; 0 where none is written or none begins it, null where letters follow
-- it ("2a" stands between 2 and 3) or no number holds it. Databases differ in what they make of "2a", so that digits are sought one by one.
create view numbered_line as
select record_id, precinct, list,
       case when entry_no is null or entry_no < '0' or entry_no >= ':' or replace(entry_no, '0', '') = '' then 0
            when replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(entry_no, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', '') = ''
             and length(entry_no) <= 18 then cast(entry_no as bigint) end as line_no
from listing;

-- Entries of voter lists whose IIN has a problem, with how many of the precinct have the same one, and how long its list is.
create view iin_problem_entry as
select listing.record_id, listing.precinct, listing.iin_problem, precinct_list.entries,
       count(*) over (partition by listing.iin_problem, listing.precinct) as alike
from listing
join precinct_list on precinct_list.precinct = listing.precinct and precinct_list.list = 'voter'
where listing.list = 'voter' and listing.iin_problem is not null;

-- How many entries of voter lists have an IIN written, whatever it is worth, of how many.
create view written_iin as
select coalesce(sum(filled_at_most), 0) as numbers, coalesce(sum(records_loaded), 0) as entries
from file_field
where extract = 'voter_list' and of_iins = 1;

-- At most so many entries of voter lists have both an IIN and another field written, by that field.
create view written_with_iin as
select other.field,
       sum(case when number.filled_at_most < other.filled_at_most then number.filled_at_most
                else other.filled_at_most end) as both_written,
       sum(number.records_loaded) as entries
from file_field as number
join file_field as other on other.source_file_id = number.source_file_id
where number.extract = 'voter_list' and number.of_iins = 1
group by other.field;

-- What the entries of a supplementary list say for or against ordinary reasons; additions on an AVC are another matter.
create view addition_evidence as
with polling as (
  select cast(substr(value, 1, 4) as bigint) as year from audit where name = 'polling_day'
), placed as (
  select precinct, address, count(*) as entries
  from listing
  where list = 'supplementary' and coalesce(basis, 'other') <> 'avc' and address is not null
  group by precinct, address
), crowded as (
  select precinct, max(entries) as most_at_one_place from placed group by precinct
)
select listing.precinct,
       count(*) as entries,
       count(*) filter (where basis = 'residence') as by_residence,
       count(*) filter (where basis = 'correction') as by_correction,
       sum(case when cast(substr(birth_date, 1, 4) as bigint) >= polling.year - 24 then 1 else 0 end)
         filter (where birth_date is not null and polling.year is not null) as under_25,
       crowded.most_at_one_place
from listing
left join polling on 1 = 1
left join crowded on crowded.precinct = listing.precinct
where listing.list = 'supplementary' and coalesce(listing.basis, 'other') <> 'avc'
group by listing.precinct, crowded.most_at_one_place;

-- The desk that printed a certificate, on its day: its office alone where no desk is named.
create view certificate_desk as
select record_id,
       coalesce(nullif(office, '') || coalesce(', ' || nullif(desk, ''), ''), nullif(desk, '')) || ', ' || substr(issued_at, 1, 10) as desk_day
from residence_certificate
where issued_at is not null and coalesce(nullif(office, ''), nullif(desk, '')) is not null;

-- How many days before polling day the registration of a residence certificate is dated; negative after it. Each day is reckoned
-- once; years begin in March, so that the leap day comes last.
create view registration_age as
with polling as (
  select max(substr(value, 2, 10)) as day from profile_value where path = 'polling_day'
), day as (
  select registration_date as text from residence_certificate where registration_date is not null
  union
  select day from polling
), part as (
  select text, cast(substr(text, 9, 2) as bigint) as d,
         cast(substr(text, 1, 4) as bigint) - case when substr(text, 6, 2) <= '02' then 1 else 0 end as y,
         cast(substr(text, 6, 2) as bigint) + case when substr(text, 6, 2) <= '02' then 12 else 0 end as m
  from day
), numbered as (
  select text, 365 * y + cast(floor(y / 4e0) - floor(y / 100e0) + floor(y / 400e0) + floor((153 * (m - 3) + 2) / 5e0) as bigint) + d as day_no from part
), aged as materialized (
  select own.text, of_polling.day_no - own.day_no as age
  from numbered as own
  cross join polling
  join numbered as of_polling on of_polling.text = polling.day
)
select residence_certificate.record_id, aged.age
from residence_certificate
cross join aged  -- looked up for each certificate
where aged.text = residence_certificate.registration_date;

-- The commission that gave out an AVC, on its day.
create view avc_issue_day as
select record_id,
       case when precinct is not null then 'precinct ' || precinct else tec end || ', ' || substr(issued_at, 1, 10) as issuer_day,
       precinct
from avc_issued
where issued_at is not null and coalesce(precinct, tec) is not null;

-- What could be seen in a family of counts, and its ten highest by rank, which are no findings: where most subjects could have
-- shown nothing, silence is no answer.
create view expectation_outlook as
with ranked as (
  select measure, subject, peer_group, observed, detectable,
         row_number() over (partition by measure order by p, observed desc, subject) as rank
  from count_expectation
)
select family, count(subject) as examined, count(distinct peer_group) as groups, sum(observed) as total,
       max(smallest) as smallest, min(detectable) as least, max(share) as share, max(blind) as blind_at,
       case when count(subject) > 0 and 2 * max(blind) > count(subject) then 1 else 0 end as blind,
       coalesce(max(case when rank = 1 then subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 2 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 3 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 4 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 5 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 6 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 7 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 8 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 9 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 10 then ', ' || subject || ': ' || observed end), '') as highest
from expectation_family
left join ranked on ranked.measure = expectation_family.family
group by family;

-- A burst, and when it began and ended as people write it.
create view burst_window as
select burst.*,
       substr('0' || cast((from_minute - from_minute % 60) / 60e0 as bigint), -2) || ':' || substr('0' || (from_minute % 60), -2) as from_time,
       substr('0' || cast((to_minute - to_minute % 60) / 60e0 as bigint), -2) || ':' || substr('0' || (to_minute % 60), -2) as to_time
from burst;

-- The answers of observers' forms, one question each: records of one question, and the columns of whole forms. `topic` names the
-- questions that registers and protocols can answer too; `is_done` is 1 where the answer says that it was done as the law says. A question
-- that denies ("were AVCs not retained?") turns its answer round.
create view observed_answer as
with asked as (
  select record_id, precinct, question_key as words, answer,
         case when question_key like '% не %' or question_key like 'не %' or question_key like '% not %' or question_key like 'not %'
                or question_key like '%емес%' or question_key like '%маған%' or question_key like '%меген%'
                or question_key like '%баған%' or question_key like '%беген%' or question_key like '%паған%' or question_key like '%пеген%'
                or question_key like '%мады%' or question_key like '%меді%' or question_key like '%without%'
              then 1 else 0 end as is_denied,
         -- "Unused" denies by itself in Russian and Kazakh: what is asked of these ballots is whether they were cancelled.
         case when question_key like '% not %' or question_key like '% не погаш%' or question_key like '%жойылма%'
              then 1 else 0 end as is_cancelling_denied,
         case when question_key like '%откреп%' or question_key like 'оу %' or question_key like '% оу' or question_key like '% оу %'
                or question_key like '%avc%' or question_key like '%absentee%' or question_key like '%ешк%' or question_key like '%есептен шығару%'
              then 1 else 0 end as is_of_avc
  from observation
  where question_key is not null
), told as (
  select record_id, precinct, words, answer, is_denied, is_cancelling_denied,
         case when is_of_avc = 1 and (words like '%изъя%' or words like '%изыма%' or words like '%оставл%' or words like '%retain%'
                                   or words like '%kept%' or words like '%алып қ%' or words like '%алынып қ%') then 'avc_retained'
              when is_of_avc = 1 and (words like '%внес%' or words like '%запис%' or words like '%record%' or words like '%enter%'
                                   or words like '%енгіз%' or words like '%жазыл%') then 'avc_recorded'
              when (words like '%неиспольз%' or words like '%unused%' or words like '%пайдаланылмаған%')
               and (words like '%погаш%' or words like '%cancel%' or words like '%жойыл%') then 'unused_cancelled'
              when (words like '%протокол%' or words like '%protocol%' or words like '%хаттама%')
               and (words like '%вывеш%' or words like '%posted%' or words like '%ілін%') then 'protocol_posted'
              end as topic
  from asked
)
select record_id, precinct, words, coalesce(topic, words) as topic, case when topic is null then 0 else 1 end as is_known,
       case when topic is null then null
            when case when topic = 'unused_cancelled' then is_cancelling_denied else is_denied end = 1 then 1 - answer
            else answer end as is_done
from told
where answer is not null
union all select record_id, precinct, 'avc_retained', 'avc_retained', 1, avc_retained from observation where avc_retained is not null
union all select record_id, precinct, 'avc_recorded', 'avc_recorded', 1, avc_recorded from observation where avc_recorded is not null
union all select record_id, precinct, 'unused_cancelled', 'unused_cancelled', 1, unused_cancelled
from observation where unused_cancelled is not null
union all select record_id, precinct, 'protocol_posted', 'protocol_posted', 1, protocol_posted
from observation where protocol_posted is not null;

-- The stations at which observers answered one of these questions: how many answers, and how many say that it was not done.
create view observed_station as
select precinct, topic, count(*) as answers, count(*) filter (where is_done = 0) as not_done
from observed_answer
where is_known = 1
group by precinct, topic;

-- Of a series of states: who had left and is there again, had come and is gone again, had moved and is back, no paper saying why either
-- time. The precinct is the one that lost the entry now, or that got it back.
create view taken_back as
select list_change.change_id, coalesce(list_change.from_precinct, list_change.to_precinct) as precinct, earlier_change.kind as earlier_kind,
       case when list_change.kind = 'left' then list_change.before_record else list_change.after_record end as record_id
from undone_change
join list_change on list_change.change_id = undone_change.change_id
join earlier_change on earlier_change.earlier_id = undone_change.earlier_id
where earlier_change.field is null and earlier_change.explained_by is null and list_change.explained_by is null;

-- A line of a voter list that is struck off because the voter died, in the words of the list. Upper and lower case are not alike to every
-- database, so that both are listed.
create view struck_as_deceased as
select record_id, precinct
from listing
where struck_off = 1 and list = 'voter'
  and (struck_off_ground like '%умер%' or struck_off_ground like '%Умер%' or struck_off_ground like '%УМЕР%'
    or struck_off_ground like '%смерт%' or struck_off_ground like '%Смерт%' or struck_off_ground like '%СМЕРТ%'
    or struck_off_ground like '%скончал%' or struck_off_ground like '%Скончал%'
    or struck_off_ground like '%қайтыс%' or struck_off_ground like '%Қайтыс%' or struck_off_ground like '%ҚАЙТЫС%'
    or struck_off_ground like '%deceased%' or struck_off_ground like '%Deceased%' or struck_off_ground like '%death%'
    or struck_off_ground like '%Death%' or struck_off_ground like '%died%' or struck_off_ground like '%Died%'
    or struck_off_ground like 'dead%' or struck_off_ground like 'Dead%')
  -- "Struck off as dead by mistake" says the contrary.
  and struck_off_ground not like '%ошиб%' and struck_off_ground not like '%қате%'
  and struck_off_ground not like '%mistake%' and struck_off_ground not like '%error%';

-- A ballot given outside the room, with its person: by a mark or, where the extract has none, by the time of voting.
create view vote_outside as
select voted_outside.record_id, voted_outside.precinct, tied_record.person_id, tied_record.is_sure
from voted_outside
join tied_record on tied_record.record_id = voted_outside.record_id
where coalesce(voted_outside.voted, case when voted_outside.voted_at is not null then 1 end) = 1;

-- By precinct how many of these voters have a line of their own on its voter list, and on how many a ballot is marked; of all precincts too.
create view own_line_of_vote_outside as
with own as (
  select vote_outside.record_id, vote_outside.precinct, max(case when entry.voted = 1 then 1 else 0 end) as is_marked
  from vote_outside
  join person_listing as entry
    on entry.person_id = vote_outside.person_id and entry.precinct = vote_outside.precinct and entry.list = 'voter'
  group by vote_outside.record_id, vote_outside.precinct
)
select precinct, count(*) as lines, sum(is_marked) as marked,
       (select count(*) from own) as all_lines, (select sum(is_marked) from own) as all_marked
from own
group by precinct;

-- A decision on a voter list that says enough of its voter to be looked up at a precinct whose list is loaded: a valid IIN, or both names
-- and the birth date (`whole_name`).
create view decision_on_list as
select list_correction.record_id, list_correction.precinct, action, ground, decided_at, iin, surname_fold, given_name_fold, patronymic_root,
       birth_date, new_surname_fold, new_given_name_fold, new_patronymic_root, new_birth_date, tied_record.person_id,
       surname_fold || given_name_fold || birth_date as whole_name
from list_correction
join precinct_list on precinct_list.precinct = list_correction.precinct and precinct_list.list = 'voter'
left join tied_record on tied_record.record_id = list_correction.record_id
where coalesce(iin, surname_fold || given_name_fold || birth_date) is not null;

-- Such a decision and a later one on the same voter at the same precinct.
create view later_decision as
select decision_on_list.record_id, decision_on_list.action, later.action as later_action
from decision_on_list
join decision_on_list as later on later.precinct = decision_on_list.precinct
where later.decided_at > coalesce(decision_on_list.decided_at, '')
  and (later.iin = decision_on_list.iin or later.person_id = decision_on_list.person_id
    or (later.iin is null or decision_on_list.iin is null) and later.surname_fold = decision_on_list.surname_fold
      and later.given_name_fold = decision_on_list.given_name_fold and later.birth_date = decision_on_list.birth_date);

-- The entries of a decision's voter: those of the person, and at the precinct, where one of the two bears no valid IIN, those of the very
-- names and birth date that the decision has or orders. `is_by_number`: the same valid IIN, or a damaged one, says so.
create view decided_entry as
with found as (
  select decision_on_list.record_id, person_listing.record_id as entry_record,
         case when tied_record.tier <> 'probable' and person_listing.tier <> 'probable' then 1 else 0 end as is_by_number
  from decision_on_list
  join tied_record on tied_record.record_id = decision_on_list.record_id
  join person_listing on person_listing.person_id = decision_on_list.person_id
  join tied_record as tied on tied.record_id = person_listing.record_id
  union all
  select decision.record_id, listing.record_id, 0
  from decision_on_list as decision
  join listing on listing.precinct = decision.precinct
  where (decision.iin is null or listing.iin is null)
    and (listing.surname_fold = decision.surname_fold or listing.surname_fold = decision.new_surname_fold)
    and (listing.given_name_fold = decision.given_name_fold or listing.given_name_fold = decision.new_given_name_fold)
    and (listing.birth_date = decision.birth_date or listing.birth_date = decision.new_birth_date)
    and (listing.patronymic_root is null or decision.patronymic_root is null
      or listing.patronymic_root = decision.patronymic_root or listing.patronymic_root = decision.new_patronymic_root)
)
select record_id, entry_record, max(is_by_number) as is_by_number from found group by record_id, entry_record;

-- The last decision to include or to strike off each person at a precinct, with what the lists hold: `is_here`, an entry at the precinct;
-- `active_here`, one that gives the right to a ballot; `active_anywhere`, the same at any precinct.
create view decision_held as
with last_one as (
  select *
  from decision_on_list
  where action <> 'correct'
    and record_id not in (select record_id from later_decision
                          where action <> later_action and later_action <> 'correct')
)
select last_one.record_id, last_one.precinct, last_one.action, last_one.ground,
       max(case when entry.precinct = last_one.precinct then 1 else 0 end) as is_here,
       min(case when entry.precinct = last_one.precinct and coalesce(entry.struck_off, 0) = 0 then entry.record_id end) as active_here,
       min(case when coalesce(entry.struck_off, 0) = 0 then entry.record_id end) as active_anywhere,
       count(case when coalesce(entry.struck_off, 0) = 0 then 1 end) as active_lines,
       max(case when entry.precinct = last_one.precinct then entry.struck_off end) as struck_here,
       max(case when entry.precinct = last_one.precinct then entry.voted end) as voted_here,
       max(case when entry.precinct = last_one.precinct and coalesce(entry.struck_off, 0) = 0 then decided_entry.is_by_number else 0 end)
         as is_by_number
from last_one
left join decided_entry on decided_entry.record_id = last_one.record_id
left join listing as entry on entry.record_id = decided_entry.entry_record
group by last_one.record_id, last_one.precinct, last_one.action, last_one.ground;

-- One who is to be included may stand at the precinct with a slip in a name or the date.
create view decision_nearly_here as
select decision.record_id
from decision_on_list as decision
join listing on listing.precinct = decision.precinct
where decision.action = 'include'
  and (decision.iin is null or listing.iin is null
    or listing.surname_fold = decision.surname_fold and listing.given_name_fold = decision.given_name_fold)
  and (listing.given_name_fold = decision.given_name_fold and listing.birth_date = decision.birth_date
    or listing.surname_fold = decision.surname_fold and listing.birth_date = decision.birth_date
    or listing.surname_fold = decision.surname_fold and listing.given_name_fold = decision.given_name_fold
      -- One that is not written is no slip.
      and (substr(coalesce(listing.birth_date, decision.birth_date, ''), 1, 4) = substr(coalesce(decision.birth_date, listing.birth_date, ''), 1, 4)
        or substr(listing.birth_date, 5) = substr(decision.birth_date, 5)));

-- What a decision to correct orders to be written, in the forms for comparison; null where it orders nothing or what the line is said to have.
-- The last decision on a person at a precinct counts.
create view ordered_correction as
with ordered as (
  select decision_on_list.record_id, decision_on_list.precinct,
         nullif(new_surname_fold, coalesce(surname_fold, '')) as surname, surname_fold as old_surname,
         nullif(new_given_name_fold, coalesce(given_name_fold, '')) as given_name, given_name_fold as old_given_name,
         nullif(new_patronymic_root, coalesce(patronymic_root, '')) as patronymic, patronymic_root as old_patronymic,
         nullif(new_birth_date, coalesce(birth_date, '')) as birth_date, birth_date as old_birth_date
  from decision_on_list
  where action = 'correct' and record_id not in (select record_id from later_decision)
)
select * from ordered where coalesce(surname, given_name, patronymic, birth_date) is not null;

-- Such a decision that the list does not follow, with the line that still has what was to be corrected. A line with one of the new values
-- follows it, as one does that was made anew on election day.
create view correction_not_made as
with compared as (
  select wanted.record_id, wanted.precinct, listing.record_id as entry_record, decided_entry.is_by_number,
         case when listing.surname_fold = wanted.surname or listing.given_name_fold = wanted.given_name
                or listing.patronymic_root = wanted.patronymic or listing.birth_date = wanted.birth_date then 1 else 0 end as is_followed,
         case when coalesce(listing.struck_off, 0) = 1 then 0
              when wanted.surname is not null and listing.surname_fold = old_surname
                or wanted.given_name is not null and listing.given_name_fold = old_given_name
                or wanted.patronymic is not null and listing.patronymic_root = old_patronymic
                or wanted.birth_date is not null and listing.birth_date = old_birth_date then 1 else 0 end as is_old
  from ordered_correction as wanted
  join decided_entry on decided_entry.record_id = wanted.record_id
  join listing on listing.record_id = decided_entry.entry_record and listing.precinct = wanted.precinct
)
select record_id, precinct, min(case when is_old = 1 then entry_record end) as entry_record,
       max(case when is_old = 1 then is_by_number else 0 end) as is_by_number
from compared
group by record_id, precinct
having max(is_followed) = 0 and max(is_old) = 1;

-- By desk and day how many numbers of certificates it printed, the length of its shortest, and whether another desk or day printed one of them.
create view desk_numbers as
with numbered as (
  select distinct certificate_desk.desk_day, residence_certificate.certificate_no
  from certificate_desk
  join residence_certificate on residence_certificate.record_id = certificate_desk.record_id
), borne as (
  select certificate_no, count(*) as desks from numbered group by certificate_no
)
select numbered.desk_day, count(*) as numbers, min(length(numbered.certificate_no)) as shortest,
       max(case when borne.desks > 1 then 1 else 0 end) as is_shared
from numbered
join borne on borne.certificate_no = numbered.certificate_no
group by numbered.desk_day;

-- An addition by residence with its time, and the earliest certificate of the person: `lag` is how many minutes later it was printed. Somebody
-- with a certificate of an earlier day, or one without a time, is left out: that may be the proof.
create view first_certificate as
with held as (
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
)
select proof.record_id, proof.precinct, proof.added_minute, minute_by_number, proof.certificate_record, proof.lag,
       coalesce(certificate_desk.desk_day, '') as desk
from proof
left join certificate_desk on certificate_desk.record_id = proof.certificate_record
where nth = 1 and may_be_earlier = 0;

-- An addition on the number of a certificate. `is_served`: the certificates of its precinct are loaded, for of an addition there number
-- and person stand in the extract together; elsewhere an equal number may be that of a desk whose certificates were not loaded.
create view addition_on_certificate as
with served as (
  select distinct added.precinct
  from person_listing as added
  join person_record as holder on holder.person_id = added.person_id
  join residence_certificate on residence_certificate.record_id = holder.record_id
  where added.list = 'supplementary' and coalesce(added.basis, 'residence') = 'residence'
    and residence_certificate.certificate_no = added.certificate_no
)
select record_id, precinct, certificate_no, case when precinct in (select precinct from served) then 1 else 0 end as is_served
from listing
where list = 'supplementary' and certificate_no is not null and coalesce(basis, 'residence') = 'residence';

-- Precincts where the protocol or the TEC's entry records a recount by a decision that is named; of those that say whether it changed a
-- number, the ones where it did.
create view recount_by_decision as
select distinct precinct
from precinct_figure
where coalesce(recount_decision, '') <> '' and coalesce(recount_changed, recounted) = 1;
