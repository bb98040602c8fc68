-- What one reading of each precinct's lists shows, for everything that asks of a precinct first and of its entries afterwards.
delete from precinct_list;

insert into precinct_list
with marked as (
  select precinct, list,
         count(*) filter (where struck_off = 1) as struck_off,
         count(avc_serial) as avc_on_line,
         count(*) as either
  from listing
  where struck_off = 1 or avc_serial is not null
  group by precinct, list
), based as (
  select precinct,
         count(*) filter (where basis = 'residence') as by_residence,
         count(*) filter (where basis = 'avc') as by_avc,
         count(*) filter (where basis = 'correction') as by_correction,
         count(*) filter (where basis = 'other') as by_other
  from listing
  where list = 'supplementary'
  group by precinct
), counted as (
  select precinct, list,
         count(*) as entries,
         min(record_id) as first_record,
         max(record_id) as last_record,
         count(iin) as with_iin,
         count(*) filter (where voted = 1) as voted,
         count(address) as addresses,
         min(address) as first_address,
         max(address) as last_address,
         min(birth_date) as earliest_birth_date,
         max(coalesce(birth_date, cast(birth_year as text) || '-01-01')) as latest_birth_date,
         count(*) filter (where substr(birth_date, 6) in ('01-01', '07-01')) as births_heaped,
         count(*) filter (where patronymic_of_man <> iin_of_man) as sexes_at_odds,
         count(entry_no) as numbered,
         -- A nation's sum of longer numbers is no integer any more; LQ17 looks at such lists line by line.
         min(case when length(entry_no) <= 9 then cast(entry_no as bigint) end) as lowest_no,
         max(case when length(entry_no) <= 9 then cast(entry_no as bigint) end) as highest_no,
         sum(case when length(entry_no) <= 9 then cast(entry_no as bigint) end) as sum_of_nos
  from listing_by_iin
  group by precinct, list
)
select counted.precinct, counted.list, entries, first_record, last_record, with_iin, voted,
       coalesce(marked.struck_off, 0), coalesce(marked.avc_on_line, 0), coalesce(marked.either, 0),
       coalesce(based.by_residence, 0), coalesce(based.by_avc, 0), coalesce(based.by_correction, 0), coalesce(based.by_other, 0),
       addresses, first_address, last_address, earliest_birth_date, latest_birth_date, births_heaped,
       sexes_at_odds, numbered, lowest_no, highest_no, sum_of_nos
from counted
left join marked on marked.precinct = counted.precinct and marked.list = counted.list
left join based on based.precinct = counted.precinct and counted.list = 'supplementary'
order by counted.precinct, counted.list;

-- Where to look first, SQLite only knows from counts.
analyze precinct_list;
