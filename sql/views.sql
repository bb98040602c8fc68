-- What the checks read besides the tables themselves. Each view is one claim of the domain, stated once.

-- An entry beside what its valid IIN says of birth date and sex; without an IIN, what it says is null. The sex by the patronymic
-- is told by its ending, and null where the ending tells nothing.
create view listing_by_iin as
select listing.*,
       case when substr(iin, 7, 1) <= '2' then '18' when substr(iin, 7, 1) <= '4' then '19' else '20' end
         || substr(iin, 1, 2) || '-' || substr(iin, 3, 2) || '-' || substr(iin, 5, 2) as iin_birth_date,
       -- The same in digits. Linking marks these entries in birth_date_at_odds, so that no check has to seek them.
       case when case substr(iin, 7, 1) when '3' then '19' when '4' then '19' when '5' then '20' when '6' then '20' else '18' end
              || substr(iin, 1, 6) <> replace(birth_date, '-', '') then 1 else 0 end as birth_date_differs,
       case substr(iin, 7, 1) when '1' then 1 when '3' then 1 when '5' then 1 when '2' then 0 when '4' then 0 when '6' then 0
       end as iin_of_man,
       -- The capital letters are listed as well: upper and lower case are not alike to every database.
       case substr(patronymic, length(patronymic) - 2)
         when 'вич' then 1 when 'вна' then 0 when 'ұлы' then 1 when 'ызы' then 0 when 'ьич' then 1 when 'мич' then 1
         when 'тич' then 1 when 'кич' then 1 when 'улы' then 1 when 'глы' then 1 when 'ВИЧ' then 1 when 'ЬИЧ' then 1
         when 'МИЧ' then 1 when 'ТИЧ' then 1 when 'КИЧ' then 1 when 'ҰЛЫ' then 1 when 'УЛЫ' then 1 when 'ГЛЫ' then 1
         when 'чна' then 0 when 'изи' then 0 when 'ВНА' then 0 when 'ЧНА' then 0 when 'ЫЗЫ' then 0 when 'ИЗИ' then 0
       end as ending_of_man
from listing;

-- A voter list entry that still gives the right to a ballot at this precinct: not struck off, no AVC written on the line.
create view active_home_entry as
select *
from person_listing
where list = 'voter'
  and coalesce(struck_off, 0) = 0
  and avc_serial is null;

-- An AVC use and the person who holds the AVC: by the use's own record, otherwise by the register of issue, provided that
-- only one record of it bears the serial. Numbers meet without zeros in front: spreadsheets lose them.
create view avc_use_by_person as
with registered as (
  select serial_series, ltrim(serial_number, '0') as bare_number, min(record_id) as record_id
  from avc_issued
  group by serial_series, ltrim(serial_number, '0')
  having count(*) = 1
)
select avc_used.record_id, avc_used.serial, avc_used.precinct as host_precinct, person_record.person_id, person_record.tier
from avc_used
join person_record on person_record.record_id = avc_used.record_id
union
select avc_used.record_id, avc_used.serial, avc_used.precinct, person_record.person_id, person_record.tier
from avc_used
join registered
  on registered.serial_series = avc_used.serial_series
 and registered.bare_number = ltrim(avc_used.serial_number, '0')
join person_record on person_record.record_id = registered.record_id
where avc_used.iin is null;

-- Every precinct that any extract names, with what is known of it.
create view known_precinct as
with named as (
  select precinct from precinct
  union select precinct from precinct_figure
  union select precinct from precinct_list
  union select precinct from avc_used
)
select named.precinct, precinct.record_id, precinct.tec, precinct.region, precinct.settlement,
       coalesce(precinct.type, 'ordinary') as type
from named
left join precinct on precinct.precinct = named.precinct;

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

-- An announced total: the extract's word stands before the election profile's.
create view official as
select name, value, as_of, source, record_id
from official_figure
where record_id is not null
   or name not in (select name from official_figure where record_id is not null);

-- Whether the loaded precincts are all that the commission announced; only then may sums stand against announced totals.
create view coverage as
select (select count(*) from known_precinct) as precincts_loaded,
       (select max(value) from official where name = 'precincts') as precincts_announced,
       case when (select count(*) from known_precinct) = (select max(value) from official where name = 'precincts')
            then 1 else 0 end as is_complete;

-- How often a mistyped IIN is by accident the valid IIN of another listed voter: 9 in 100 wrong numbers pass the check
-- digit, and then must hit one of the numbers in use among the 9,919 valid ones of that birth date and sex.
create view iin_accident as
select (select value from link_statistic where name = 'listed_with_iin') as listed_with_iin,
       0.09 * (select value from link_statistic where name = 'listed_with_iin')
            / (select value from link_statistic where name = 'iin_heads' and value > 0) / 9919.0 as hit_share;

-- Numbers that stand in the file and could not be read: a check that takes an empty one for none must not take these for none.
create view unread_number as
select record_id, field from unread_cell where kind = 'not-a-number' or kind = 'spreadsheet-error';

-- The protocol of each precinct: as its PEC signed it, or as the TEC entered it where only that is loaded.
create view protocol as
select *
from precinct_figure
where level = 'PEC'
   or precinct not in (select precinct from precinct_figure where level = 'PEC');

-- A precinct's protocol as its PEC signed it beside what its TEC entered, where both are there: how many numbers both give, and
-- how many of these differ. Candidates' votes are lines of another table.
create view protocol_pair as
select signed.precinct, signed.record_id as signed_record, entered.record_id as entered_record,
       case when entered.voters_on_list is not null and signed.voters_on_list is not null then 1 else 0 end
       + case when entered.additions is not null and signed.additions is not null then 1 else 0 end
       + case when entered.avc_received is not null and signed.avc_received is not null then 1 else 0 end
       + case when entered.avc_issued is not null and signed.avc_issued is not null then 1 else 0 end
       + case when entered.avc_used is not null and signed.avc_used is not null then 1 else 0 end
       + case when entered.avc_unused is not null and signed.avc_unused is not null then 1 else 0 end
       + case when entered.avc_lost is not null and signed.avc_lost is not null then 1 else 0 end
       + case when entered.ballots_received is not null and signed.ballots_received is not null then 1 else 0 end
       + case when entered.ballots_issued is not null and signed.ballots_issued is not null then 1 else 0 end
       + case when entered.ballots_unused is not null and signed.ballots_unused is not null then 1 else 0 end
       + case when entered.ballots_spoiled is not null and signed.ballots_spoiled is not null then 1 else 0 end
       + case when entered.ballots_in_box is not null and signed.ballots_in_box is not null then 1 else 0 end
       + case when entered.mobile_requests is not null and signed.mobile_requests is not null then 1 else 0 end
       + case when entered.mobile_ballots is not null and signed.mobile_ballots is not null then 1 else 0 end
       + case when entered.voted is not null and signed.voted is not null then 1 else 0 end
       + case when entered.invalid is not null and signed.invalid is not null then 1 else 0 end
       + case when entered.valid is not null and signed.valid is not null then 1 else 0 end as lines_compared,
       case when entered.voters_on_list <> signed.voters_on_list then 1 else 0 end
       + case when entered.additions <> signed.additions then 1 else 0 end
       + case when entered.avc_received <> signed.avc_received then 1 else 0 end
       + case when entered.avc_issued <> signed.avc_issued then 1 else 0 end
       + case when entered.avc_used <> signed.avc_used then 1 else 0 end
       + case when entered.avc_unused <> signed.avc_unused then 1 else 0 end
       + case when entered.avc_lost <> signed.avc_lost then 1 else 0 end
       + case when entered.ballots_received <> signed.ballots_received then 1 else 0 end
       + case when entered.ballots_issued <> signed.ballots_issued then 1 else 0 end
       + case when entered.ballots_unused <> signed.ballots_unused then 1 else 0 end
       + case when entered.ballots_spoiled <> signed.ballots_spoiled then 1 else 0 end
       + case when entered.ballots_in_box <> signed.ballots_in_box then 1 else 0 end
       + case when entered.mobile_requests <> signed.mobile_requests then 1 else 0 end
       + case when entered.mobile_ballots <> signed.mobile_ballots then 1 else 0 end
       + case when entered.voted <> signed.voted then 1 else 0 end
       + case when entered.invalid <> signed.invalid then 1 else 0 end
       + case when entered.valid <> signed.valid then 1 else 0 end as lines_differing
from precinct_figure as signed
join precinct_figure as entered on entered.precinct = signed.precinct and entered.level = 'TEC'
where signed.level = 'PEC';

-- Every number of a protocol as a line of its own, at each level; `candidate_key` is empty where it is no candidate's.
create view protocol_line as
select precinct, level, record_id, 'voters_on_list' as line, '' as candidate_key, voters_on_list as value from precinct_figure where voters_on_list is not null
union all select precinct, level, record_id, 'additions' as line, '' as candidate_key, additions as value from precinct_figure where additions is not null
union all select precinct, level, record_id, 'avc_received' as line, '' as candidate_key, avc_received as value from precinct_figure where avc_received is not null
union all select precinct, level, record_id, 'avc_issued' as line, '' as candidate_key, avc_issued as value from precinct_figure where avc_issued is not null
union all select precinct, level, record_id, 'avc_used' as line, '' as candidate_key, avc_used as value from precinct_figure where avc_used is not null
union all select precinct, level, record_id, 'avc_unused' as line, '' as candidate_key, avc_unused as value from precinct_figure where avc_unused is not null
union all select precinct, level, record_id, 'avc_lost' as line, '' as candidate_key, avc_lost as value from precinct_figure where avc_lost is not null
union all select precinct, level, record_id, 'ballots_received' as line, '' as candidate_key, ballots_received as value from precinct_figure where ballots_received is not null
union all select precinct, level, record_id, 'ballots_issued' as line, '' as candidate_key, ballots_issued as value from precinct_figure where ballots_issued is not null
union all select precinct, level, record_id, 'ballots_unused' as line, '' as candidate_key, ballots_unused as value from precinct_figure where ballots_unused is not null
union all select precinct, level, record_id, 'ballots_spoiled' as line, '' as candidate_key, ballots_spoiled as value from precinct_figure where ballots_spoiled is not null
union all select precinct, level, record_id, 'ballots_in_box' as line, '' as candidate_key, ballots_in_box as value from precinct_figure where ballots_in_box is not null
union all select precinct, level, record_id, 'mobile_requests' as line, '' as candidate_key, mobile_requests as value from precinct_figure where mobile_requests is not null
union all select precinct, level, record_id, 'mobile_ballots' as line, '' as candidate_key, mobile_ballots as value from precinct_figure where mobile_ballots is not null
union all select precinct, level, record_id, 'voted' as line, '' as candidate_key, voted as value from precinct_figure where voted is not null
union all select precinct, level, record_id, 'invalid' as line, '' as candidate_key, invalid as value from precinct_figure where invalid is not null
union all select precinct, level, record_id, 'valid' as line, '' as candidate_key, valid as value from precinct_figure where valid is not null
union all select precinct, level, record_id, 'votes', candidate_key, votes from candidate_vote;

-- An AVC use and the issue of the same serial, provided that the registers agree on who issued it to whom. Numbers meet
-- without zeros in front.
create view avc_use_and_issue as
with registered as (
  select serial_series, ltrim(serial_number, '0') as bare_number, min(record_id) as record_id
  from avc_issued
  group by serial_series, ltrim(serial_number, '0')
  having count(distinct coalesce(precinct, '')) = 1 and count(distinct coalesce(iin, '')) = 1
)
select avc_used.record_id as use_record, avc_issued.record_id as issue_record,
       avc_issued.serial_series, avc_issued.serial_number,
       avc_used.precinct as host_precinct, avc_issued.precinct as issuing_precinct
from avc_used
join registered
  on registered.serial_series = avc_used.serial_series
 and registered.bare_number = ltrim(avc_used.serial_number, '0')
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
  select distinct serial_series, ltrim(serial_number, '0') as bare_number from avc_used
), issued_serial as (
  select distinct precinct, serial_series, ltrim(serial_number, '0') as bare_number
  from avc_issued
  where precinct is not null
), registered as (
  select issued_serial.precinct, count(*) as issued, count(used_serial.bare_number) as used
  from issued_serial
  left join used_serial
    on used_serial.serial_series = issued_serial.serial_series and used_serial.bare_number = issued_serial.bare_number
  group by issued_serial.precinct
), avc_at_host as (
  select precinct, max(retained) as retained
  from avc_used
  group by precinct, serial_series, ltrim(serial_number, '0')
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

-- How many voters had voted by an official hour; the protocol's final number stands for the close.
create view turnout_reading as
select precinct, record_id, 10 as hour, voted_by_10 as voters from protocol where voted_by_10 is not null
union all select precinct, record_id, 12, voted_by_12 from protocol where voted_by_12 is not null
union all select precinct, record_id, 14, voted_by_14 from protocol where voted_by_14 is not null
union all select precinct, record_id, 16, voted_by_16 from protocol where voted_by_16 is not null
union all select precinct, record_id, 18, voted_by_18 from protocol where voted_by_18 is not null
union all
select precinct, record_id, 20, coalesce(voted_by_20, voted) from protocol where coalesce(voted_by_20, voted) is not null;

-- A column of a loaded file that was understood, the records that the file's ids span, and how many of them have something
-- written there: counts of whole lists without reading a list.
create view file_field as
select source_file.source_file_id, source_file.extract, source_file.path, file_column.field,
       source_file.first_record_id, source_file.first_record_id + source_file.records_read - 1 as last_record_id,
       -- Rows that are no records have nothing that could be missing.
       source_file.records_read - source_file.records_set_aside as records_read,
       source_file.records_loaded, source_file.records_rejected, file_column.filled,
       case when file_column.filled < source_file.records_loaded then file_column.filled
            else source_file.records_loaded end as filled_at_most
from source_file
join file_column on file_column.source_file_id = source_file.source_file_id
where source_file.status = 'complete' and file_column.field is not null;

-- What the entries of a supplementary list say for or against ordinary reasons; additions on an AVC are another matter.
create view addition_evidence as
with polling as (
  select cast(substr(value, 1, 4) as integer) as year from audit where name = 'polling_day'
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
       sum(case when cast(substr(birth_date, 1, 4) as integer) >= polling.year - 24 then 1 else 0 end)
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

-- The commission that gave out an AVC, on its day.
create view avc_issue_day as
select record_id,
       case when precinct is not null then 'precinct ' || precinct else tec end || ', ' || substr(issued_at, 1, 10) as issuer_day,
       precinct
from avc_issued
where issued_at is not null and coalesce(precinct, tec) is not null;
