-- What the checks read besides the tables themselves. Each view is one claim of the domain, stated once.

-- An entry of any list that belongs to a person with more than one record.
create view person_listing as
select person_record.person_id, person_record.rule, listing.*
from person_record
join listing on listing.record_id = person_record.record_id;

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
select avc_used.record_id, avc_used.serial, avc_used.precinct as host_precinct, person_record.person_id
from avc_used
join person_record on person_record.record_id = avc_used.record_id
union
select avc_used.record_id, avc_used.serial, avc_used.precinct, person_record.person_id
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
  union select precinct from listing
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
  select precinct,
         count(*) as additions,
         count(*) filter (where basis = 'residence') as by_residence,
         count(*) filter (where basis = 'avc') as by_avc,
         count(*) filter (where basis = 'correction') as by_correction,
         count(*) filter (where coalesce(basis, 'other') = 'other') as by_other
  from listing
  where list = 'supplementary'
  group by precinct
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
