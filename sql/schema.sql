-- The audit file. One file, readable with any SQLite shell; nothing outside it is needed to repeat a check.
--
-- Every record of every file has one record_id, unique here: the file's first_record_id plus its record number less one.
-- Columns named as the extract's field hold what was written; *_fold, *_root, *_series, *_minute are forms for comparison.
-- Where a stored value is not simply what was written (a repaired IIN, a swapped date), `repair` holds the written text.
-- Tables of millions of rows check three values or more by `or`: for `in` SQLite builds a tree of them anew for every row.

create table audit (
  name text primary key,           -- schema_version, profile, polling_day
  value text not null
) strict;

create table profile_value (
  path text primary key,           -- e.g. avc.quota
  value text not null,
  source text                      -- who says so; null only where the user's own election.yaml gives none
) strict;

create table source_file (
  source_file_id integer primary key,
  extract text not null,
  path text not null unique,       -- relative to the audited folder, always with /; of a sheet or member book.xlsx#Sheet
  part text,                       -- the sheet or member behind the #; null where the file is one table
  sha256 text not null,
  size_bytes integer not null,
  container text not null,
  encoding text not null,
  encoding_evidence text not null,
  delimiter text not null,
  header_line integer not null,    -- physical line of the header, 0 where there is none
  first_record_id integer not null unique,
  records_read integer not null,
  records_loaded integer not null,
  records_set_aside integer not null,  -- rows that are no records: totals, headers, signatures, blank forms
  records_rejected integer not null,
  status text not null check (status in ('incomplete', 'complete')),
  check (status = 'incomplete' or records_read = records_loaded + records_set_aside + records_rejected)
) strict;

-- By which files of one extract and size are found: two of them may be one list saved twice.
create index source_file_by_size on source_file (extract, records_loaded);

create table unread_file (
  path text primary key,           -- relative to the audited folder; of a sheet or member book.xlsx#Sheet
  reason text not null,            -- hidden-sheet, document, same-bytes and the like
  detail text not null             -- what it is, or the file that it repeats
) strict;

create table file_column (
  source_file_id integer not null references source_file,
  position integer not null,       -- from 1
  header text not null,
  field text,                      -- null: it fills none by itself
  feeds text,                      -- the field that it fills together with other columns
  filled integer not null,         -- records with something written in it
  primary key (source_file_id, position)
) strict;

create table file_note (
  source_file_id integer not null references source_file,
  note_no integer not null,
  kind text not null,
  from_record integer,
  to_record integer,
  record_count integer not null,
  detail text not null,
  primary key (source_file_id, note_no)
) strict;

create table rejected_record (
  record_id integer primary key,
  line integer not null,           -- physical line on which it begins
  raw text not null
) strict;

create table rejection (
  record_id integer not null references rejected_record,
  reason_no integer not null,
  reason text not null,
  field text,
  expected text not null,
  found text not null,
  primary key (record_id, reason_no)
) strict;

-- Rows that are no records of the extract; they have a record_id as any other row that was read.
create table set_aside_record (
  record_id integer primary key,
  line integer not null,
  reason text not null,            -- total, total-by-sum, column-numbers, header-repeated, title-repeated, signature, blank-form
  raw text not null
) strict;

-- Cells that could not be read as what they should be. The record is loaded; its field is empty, or holds the words as they are.
-- Of a field of a list of people the first 10,000 of a file stand here: unread_count counts all.
create table unread_cell (
  record_id integer not null,
  field text not null,
  kind text not null,
  written text not null,
  primary key (record_id, field)
) strict, without rowid;

create table unread_count (
  source_file_id integer not null references source_file,
  field text not null,
  kind text not null,
  cells integer not null,
  primary key (source_file_id, field, kind)
) strict;

-- Records by the fields that are unread in them (names with blanks between), so that records are counted once.
create table unread_record (
  source_file_id integer not null references source_file,
  fields text not null,
  records integer not null,
  primary key (source_file_id, fields)
) strict;

-- Numbers of precincts as each file writes them. Where one file has lost the zeros of another, the tables hold the longer form.
create table file_precinct (
  source_file_id integer not null references source_file,
  written text not null,
  primary key (source_file_id, written)
) strict, without rowid;

create table repair (
  record_id integer not null,
  field text not null,
  kind text not null,
  written text not null,
  primary key (record_id, field)
) strict;

create table listing (
  record_id integer primary key,
  list text not null check (list = 'voter' or list = 'supplementary' or list = 'special'),
  precinct text not null,
  entry_no text,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  patronymic_of_man integer check (patronymic_of_man in (0, 1)),  -- by its ending; null where that shows no sex
  birth_date text,
  birth_year integer,              -- where no day is known, but the year is
  iin text,                        -- a valid one or null
  iin_written text,                -- what stands in the cell, where that is not a valid IIN
  iin_problem text,
  address text,
  sex text check (sex in ('male', 'female')),
  id_document text,
  id_document_fold text,           -- without spaces and dashes
  voted integer check (voted in (0, 1)),
  struck_off integer check (struck_off in (0, 1)),
  struck_off_ground text,
  avc_serial text,
  avc_serial_series text,
  avc_serial_number text,
  avc_serial_bare text,            -- without zeros in front: numbers meet by it
  home_vote integer check (home_vote in (0, 1)),                  -- or in advance, where the mark says so
  added_at text,                   -- local time; of a special list the day alone, from its field entered_on
  added_minute integer,            -- minutes after midnight, local
  basis text check (basis = 'residence' or basis = 'avc' or basis = 'correction' or basis = 'other'),
  certificate_no text,
  institution text,
  home_precinct text
) strict;
-- Few entries stand in these. Made after loading, each would read the whole table; so they are kept up while it goes on.
create index listing_added on listing (precinct) where list = 'supplementary';
create index listing_special on listing (precinct) where list = 'special';
create index listing_marked
  on listing (precinct, list, struck_off, voted, iin, avc_serial, avc_serial_series, avc_serial_number, avc_serial_bare)
  where struck_off = 1 or avc_serial is not null;
create index listing_by_certificate on listing (certificate_no) where certificate_no is not null;
create index listing_by_iin_problem on listing (iin_problem) where iin_problem is not null;

create table avc_issued (
  record_id integer primary key,
  serial text,                     -- null where none is written; words without digits have no series and no number
  serial_series text,
  serial_number text,
  serial_bare text,                -- the number without zeros in front: numbers meet by it
  precinct text,                   -- issuing precinct
  tec text,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  issued_at text,                  -- local time; a date alone where no time is known
  issued_minute integer,
  application_no text,
  proxy text
) strict;

create table avc_used (
  record_id integer primary key,
  serial text,                     -- null where none is written; words without digits have no series and no number
  serial_series text,
  serial_number text,
  serial_bare text,                -- the number without zeros in front: numbers meet by it
  precinct text not null,          -- host precinct
  issuing_precinct text,           -- as the host wrote it, where its journal has it
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  used_at text,
  used_minute integer,
  retained integer check (retained in (0, 1)),
  recorded integer check (recorded in (0, 1))
) strict;

create table residence_certificate (
  record_id integer primary key,
  certificate_no text not null,
  issued_at text,
  issued_minute integer,
  office text,
  desk text,
  operator text,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  address text,
  address_fold text,
  address_settlement_fold text,    -- null where none is named
  registration_date text
) strict;

create table precinct (
  record_id integer primary key,
  precinct text not null unique,
  tec text,
  region text,
  settlement text,
  settlement_fold text,
  type text check (type in ('ordinary', 'special', 'abroad', 'mobile', 'other')),
  address text,
  time_zone text,
  pec_size integer,
  latitude real,
  longitude real
) strict;

create table precinct_figure (
  record_id integer primary key,
  precinct text not null,
  level text not null check (level in ('PEC', 'TEC')),
  tec text,
  region text,
  type text check (type in ('ordinary', 'special', 'abroad', 'mobile', 'other')),
  voters_on_list integer,
  additions integer,
  avc_received integer,
  avc_issued integer,
  avc_used integer,
  avc_unused integer,
  avc_lost integer,
  ballots_received integer,
  ballots_issued integer,
  ballots_unused integer,
  ballots_spoiled integer,
  ballots_lost integer,
  ballots_unaccounted integer,     -- not accounted for on receipt: in the packs, but not in the number received
  ballots_in_box integer,
  mobile_requests integer,
  mobile_ballots integer,
  voted integer,
  invalid integer,
  valid integer,
  signatures integer,
  ballots_in_advance integer,      -- cast by post or before polling day: their voters sign no list of the day
  mobile_invalidated integer check (mobile_invalidated in (0, 1)),
  unused_cancelled integer check (unused_cancelled in (0, 1)),
  identical_signatures integer check (identical_signatures in (0, 1)),
  signed_at text,                  -- local time
  signed_minute integer,
  posted_at text,                  -- local time; a copy for everybody to see
  posted_minute integer,
  received_at text,                -- local time
  received_minute integer,
  signed_beforehand integer check (signed_beforehand in (0, 1)),
  filled_in integer check (filled_in in (0, 1)),                    -- when it was signed
  posted integer check (posted in (0, 1)),
  recounted integer check (recounted in (0, 1)),
  recount_changed integer check (recount_changed in (0, 1)),        -- the recount changed a number
  recount_decision text,
  voted_by_10 integer,             -- voters who had voted by 10:00, and so on
  voted_by_12 integer,
  voted_by_14 integer,
  voted_by_16 integer,
  voted_by_18 integer,
  voted_by_20 integer,
  unique (precinct, level)
) strict;

-- Blank AVC forms that a commission received, and what it says became of them.
create table avc_stock (
  record_id integer primary key,
  precinct text,                   -- null: forms of the TEC itself
  tec text,
  serial_from text,
  serial_from_series text,
  serial_from_number text,
  serial_from_bare text,
  serial_to text,
  serial_to_series text,
  serial_to_number text,
  serial_to_bare text,
  received integer,
  issued integer,
  unused integer,
  cancelled integer,
  lost integer,
  received_at text,
  act_no text,
  extra_decision text
) strict;

-- Temporary changes of the precinct that an akimat approved.
create table registration_change (
  record_id integer primary key,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  from_precinct text,
  to_precinct text,
  approved_at text,
  decision_no text,
  until text
) strict;

-- Decisions on voter lists before polling day: whom to include, to strike off or to correct.
create table list_correction (
  record_id integer primary key,
  precinct text not null,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  new_surname text,                -- what a decision to correct orders to be written; null where it leaves the field as it is
  new_surname_fold text,
  new_given_name text,
  new_given_name_fold text,
  new_patronymic text,
  new_patronymic_root text,
  new_birth_date text,
  action text not null check (action in ('include', 'strike_off', 'correct')),
  ground text check (ground in ('deceased', 'moved', 'duplicate', 'other')),
  decided_at text,
  decision_no text
) strict;

-- Voters who got a ballot elsewhere than in the room: at home, before the day, from afar. They stand on the list as well.
create table voted_outside (
  record_id integer primary key,
  precinct text not null,
  entry_no text,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  address text,
  voted integer check (voted in (0, 1)),
  voted_at text,                   -- local time, or a day alone
  voted_minute integer
) strict;

create table official_figure (
  figure_id integer primary key,
  record_id integer unique,        -- null: the figure comes from the election profile
  name text not null,
  value integer not null,
  as_of text,
  source text
) strict;

-- What the election profile says of each candidate's votes in the whole election; two who differ are two statements.
create table announced_result (
  statement_no integer primary key,
  candidate text not null,
  votes integer,
  percent real,
  source text
) strict;

-- Protocols: votes per candidate (several rows of one record where a protocol has a column for each), and totals of TECs.
create table candidate_vote (
  record_id integer not null,
  precinct text not null,
  level text not null check (level in ('PEC', 'TEC')),
  candidate text not null,
  candidate_key text not null,     -- the name for comparison
  votes integer not null,
  primary key (record_id, candidate_key)
) strict;

create table tec_figure (
  record_id integer primary key,
  region text,                     -- two TECs of two regions may bear one name
  tec text not null,
  precincts integer,
  voters_on_list integer,
  additions integer,
  avc_received integer,
  avc_issued integer,
  avc_used integer,
  avc_unused integer,
  avc_lost integer,
  ballots_received integer,
  ballots_issued integer,
  ballots_unused integer,
  ballots_spoiled integer,
  ballots_lost integer,
  ballots_unaccounted integer,
  ballots_in_box integer,
  mobile_requests integer,
  mobile_ballots integer,
  voted integer,
  invalid integer,
  valid integer,
  unique (region, tec)
) strict;

-- Of an earlier election or date, the numbers of voters alone.
create table previous_figure (
  record_id integer primary key,
  precinct text not null unique,
  voters_on_list integer not null
) strict;

-- What another source than the commissions saw at least: ballots of a candidate, or of all where none is named.
create table counted_elsewhere (
  record_id integer primary key,
  precinct text not null,
  candidate text,
  candidate_key text,
  at_least integer not null,
  source text
) strict;

-- What observers answered: one question in each record, or a form in each with the questions that are known as columns.
create table observation (
  record_id integer primary key,
  precinct text not null,
  form_no text,
  observed_at text,
  observed_minute integer,
  question text,
  question_key text,               -- its words for comparison
  answer integer check (answer in (0, 1)),
  avc_retained integer check (avc_retained in (0, 1)),
  avc_recorded integer check (avc_recorded in (0, 1)),
  unused_cancelled integer check (unused_cancelled in (0, 1)),
  protocol_posted integer check (protocol_posted in (0, 1))
) strict;

-- Complaints about precincts, without who complained.
create table complaint (
  record_id integer primary key,
  precinct text not null,
  filed_at text,
  filed_minute integer,
  kind text check (kind in ('list', 'avc', 'voting', 'count', 'observers', 'other')),
  outcome text check (outcome in ('upheld', 'rejected', 'unexamined', 'pending', 'other')),
  decided_at text,
  decision_no text
) strict;

-- The list of an earlier election or date, and the register of people who may not be on a list.
create table previous_listing (
  record_id integer primary key,
  precinct text not null,
  entry_no text,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  address text,
  struck_off integer check (struck_off in (0, 1)),
  struck_off_ground text
) strict;

create table disqualified (
  record_id integer primary key,
  surname text,
  surname_fold text,
  given_name text,
  given_name_fold text,
  patronymic text,
  patronymic_root text,
  birth_date text,
  birth_year integer,
  iin text,
  iin_written text,
  iin_problem text,
  ground text check (ground = 'deceased' or ground = 'incapacitated' or ground = 'convicted'),
  from_date text,                  -- of death, of the court's decision
  to_date text                     -- last day on which it holds; null: still does
) strict;

-- Filled by sql/precinct_list.sql before the checks: what one reading of a precinct's list shows, so that no check has to read
-- the list again to know where to look.
create table precinct_list (
  precinct text not null,
  list text not null check (list in ('voter', 'supplementary', 'special')),
  entries integer not null,
  first_record integer not null,
  last_record integer not null,
  with_iin integer not null,           -- entries with a valid IIN
  voted integer not null,              -- entries with a ballot mark
  struck_off integer not null,         -- entries with each mark; the last with either
  avc_on_line integer not null,
  struck_off_or_avc integer not null,
  by_residence integer not null,       -- entries with that basis; null stands for not stated
  by_avc integer not null,
  by_correction integer not null,
  by_other integer not null,
  addresses integer not null,          -- entries with an address; the first and the last by their letters
  first_address text,
  last_address text,
  earliest_birth_date text,
  latest_birth_date text,              -- of a year alone its first day
  births_heaped integer not null,      -- on 1 January or 1 July
  sexes_at_odds integer not null,      -- with the valid IIN, as listing_by_iin says
  numbered integer not null,           -- entries with a line number, and what those of nine digits or fewer come to
  lowest_no integer,
  highest_no integer,
  sum_of_nos integer,
  primary key (precinct, list)
) strict, without rowid;

-- Filled by linking: records that are one human being. A person with a single record has no row here.
create table person (
  person_id integer primary key,
  tier text not null check (tier = 'certain' or tier = 'strong' or tier = 'probable'),  -- the weakest of its records
  record_count integer not null,
  weakest_weight real              -- of the weakest link that holds it together; null where one valid IIN does
) strict;

create table person_record (
  record_id integer primary key,
  person_id integer not null references person,
  tier text not null check (tier = 'certain' or tier = 'strong' or tier = 'probable'),  -- certain: it bears the person's valid IIN
  rule text not null,              -- why it belongs there: same-iin, own-iin, or the rule of its best match
  -- 1: its given name, spelled out, and its birth date (where none is written, its surname) are those of the person's other
  -- records with a 1. An initial, a blank and a date beyond a slip agree with nothing.
  identity_agrees integer not null default 0,
  -- Records of one person with one number stand at one dwelling; null where no address is written, and where one valid IIN
  -- holds the person together.
  dwelling_no integer
) strict;

-- Filled by linking: the records of a valid IIN that several people bear, by their names and birth dates. They are no one
-- person: each bearer's records are a person of their own, and those of bearer 0, which may be any of them, nobody's.
create table shared_iin (
  record_id integer primary key,
  iin_no integer not null,         -- in order of their first records
  bearer integer not null
) strict;

-- The entries of the lists among these records, with what the checks ask of them: a few in a hundred entries, so that no check
-- has to pick them out of a nation's list again.
create table person_listing (
  person_id integer not null references person,
  record_id integer not null,
  tier text not null check (tier = 'certain' or tier = 'strong' or tier = 'probable'),
  identity_agrees integer not null,
  list text not null,
  precinct text not null,
  entry_no text,
  surname_fold text,
  given_name_fold text,
  birth_date text,
  iin text,
  voted integer,
  struck_off integer,
  avc_serial text,
  basis text,
  certificate_no text,
  added_at text,
  added_minute integer,
  primary key (person_id, record_id)
) strict, without rowid;

-- Filled by linking, which has all records before it at once: the few that a check has to look at. The checks decide on them.
create table birth_date_at_odds (
  record_id integer primary key    -- an entry whose birth date is not the one in its valid IIN, as listing_by_iin says
) strict;

create table repeated_document (
  record_id integer primary key    -- an entry with a valid IIN whose document's number, of six signs or more, stands on another one
) strict;

create table previous_unlisted (
  record_id integer primary key    -- a record of an earlier list whose valid IIN stands on no list of today
) strict;

-- Entries of the lists with one folded name, patronymic root and birth date whose IINs do not make them one person.
create table namesake (
  namesake_id integer primary key,
  persons integer not null,        -- entries of one valid IIN are one, an entry without one is one
  iins integer not null,           -- different valid ones
  bearers integer not null,        -- persons of this name on the lists who were born that year
  expected real not null           -- pairs of these bearers that share a birth date by chance
) strict;

create table namesake_record (
  record_id integer primary key,
  namesake_id integer not null references namesake,
  dwelling_no integer              -- entries of one number stand at one dwelling; null where no address is written
) strict;

-- What linking learnt about the lists as a whole, for statements on chance.
create table link_statistic (
  name text primary key,
  value real not null
) strict;

-- Numbers that decided in linking and in what peers let one expect; those of a check are its parameters.
create table deciding_number (
  name text primary key,           -- link.threshold, expectation.fewest_peers, ...
  value real not null
) strict;

create table check_run (
  code text primary key,
  outcome text not null check (outcome in ('ran', 'skipped', 'blind')),
  reason text,                     -- JSON: why it was skipped
  strength text not null check (strength in ('contradiction', 'needs-document', 'pattern')),  -- the most its findings can claim
  sql_sha256 text not null,
  parameters text not null,        -- JSON object
  population text,                 -- JSON object: what it looked at; null where skipped
  finding_count integer not null,
  check ((outcome = 'skipped') = (reason is not null))
) strict;

create table finding (
  finding_id integer primary key,
  code text not null references check_run,
  subject text not null,
  strength text not null check (strength in ('contradiction', 'needs-document', 'pattern')),  -- at most its check's
  measures text not null,          -- JSON object
  claims text not null,            -- JSON object: 1 true, 0 false, null not known
  fingerprint text not null unique,
  unique (code, subject)
) strict;

-- Findings that somebody has answered for: still found and shown, but no longer a reason for a failing exit code.
create table suppression (
  fingerprint text primary key,
  reason text not null,
  owner text not null,
  until text not null              -- last day on which it holds
) strict;

create table finding_record (
  finding_id integer not null references finding,
  record_id integer not null,
  primary key (finding_id, record_id)
) strict;

-- Linking by similarity. A match is a pair of records that may be one person though no valid IIN says so; a match weight is log2 of odds.
create table match (
  match_id integer primary key,
  left_record integer not null,
  right_record integer not null,
  probability real not null,       -- that both are one person, by what the list itself shows
  match_weight real not null,      -- log2 of the odds, those before included
  tier text check (tier in ('strong', 'probable')),  -- null: not judged one person
  rule text not null,              -- damaged-iin, agreement, married-name, twins, father-and-son, two-iins
  person_id integer references person,
  unique (left_record, right_record)
) strict;

create table match_field (
  match_id integer not null references match,
  field text not null,
  agreement text not null,         -- how the two values compare, in words
  match_weight real not null,      -- for (above 0) or against; 0 where a value is missing
  primary key (match_id, field)
) strict;

create table blocking_pass (
  pass_no integer primary key,
  name text not null unique,       -- what the records of a block share
  pairs integer not null,          -- that no earlier pass had
  largest_block integer not null,
  skipped_blocks integer not null, -- too large to be compared
  skipped_records integer not null,
  matches integer not null,
  found_alone integer not null
) strict;

-- For every rule that does not rest on a valid IIN: what coincidence alone would give, beside what was found.
create table chance (
  rule text primary key,           -- same-name-two-iins, same-name-without-iin, same-name-one-dwelling; similarity, and each rule of matches in it
  found real not null,             -- pairs
  expected real not null,
  upper_95 real not null,          -- as many or fewer in 95 of 100 lists without a single double entry
  wrong_per_right real             -- people wrongly struck for each rightly struck, were the rule acted on; null: none right
) strict;

-- What peers let one expect, computed between linking and the checks (src/expectation); the checks only compare.
-- A family is the set of tests that one q-value is corrected for. Families that look for spikes share one false discovery
-- rate: `share` is their part of it, by which their q has been divided; 1 where a family is judged by itself.
create table expectation_family (
  family text primary key,         -- additions, additions_national, additions_by_area, addition_time, avc_used, avc_issue_time, ...
  tests integer not null,
  share real not null,
  smallest real,                   -- the smallest count that would have been a finding by itself at a typical subject
  blind integer not null           -- subjects at which not even what the list or the day allows would have been a finding
) strict;

create table count_expectation (
  measure text not null references expectation_family,
  subject text not null,           -- a precinct; a desk for certificates
  peer_group text not null,        -- what it was compared with, narrowest group last
  peers integer not null,          -- subjects in that narrowest group
  list_size integer,
  observed integer not null,
  expected real not null,
  k real not null,                 -- variance of an ordinary count: expected + expected * expected / k
  p real not null,                 -- P(count >= observed), upper tail
  q real not null,
  times_expected real not null,    -- (observed + 1)/(expected + 1)
  eb05 real not null,              -- so many times the expectation at least, with 95 %: the errors of both allowed for
  robust_z real,                   -- null: the peers do not differ at all
  detectable integer not null,     -- the smallest count that would have been a finding here, beside those that are
  most integer not null,           -- what the list or the day allows: where detectable lies above, nothing could be seen
  few_q real not null,             -- q of the lower tail, P(count <= observed), judged by itself
  primary key (measure, subject)
) strict, without rowid;

create table burst (
  measure text not null references expectation_family,
  subject text not null,
  total integer not null,          -- of the day
  from_minute integer not null,    -- after midnight, local
  to_minute integer not null,      -- included
  observed integer not null,
  expected real not null,          -- by the hours' profile of all subjects, given the day's total
  p real not null,
  q real not null,
  primary key (measure, subject)
) strict, without rowid;

create table area_excess (
  measure text not null references expectation_family,
  level text not null check (level in ('region', 'tec')),
  area text not null,
  precincts integer not null,
  observed integer not null,       -- with single spikes cut to what is rare for one precinct
  expected real not null,
  z real not null,                 -- of ln(observed/expected), in standard deviations of its level's areas
  p real not null,                 -- already corrected for looking at every area
  q real not null,
  primary key (measure, level, area)
) strict, without rowid;

-- Protocols whose turnout lies within 0.05 of a whole per cent, beside how many chance alone gives: as PECs signed them, and as
-- TECs entered them.
create table whole_percents (
  level text primary key check (level in ('PEC', 'TEC')),
  turnouts integer not null,
  observed integer not null,
  expected real not null,
  p real not null,                 -- P(count >= observed)
  least_p real not null            -- the same, had every turnout been one: where it is above a limit nothing could be seen
) strict;

-- Filled by comparing the previous list with the lists of today (src/compare), where both are loaded: entries that are not the
-- same in both states. Lines that are struck off are no entries of a state. What is the same is only counted.
create table list_change (
  change_id integer primary key,
  -- Not `in`: SQLite builds the list anew for every row.
  kind text not null check (
    kind = 'corrected' or kind = 'moved' or kind = 'left' or kind = 'came' or kind = 'merged' or kind = 'split' or kind = 'undecided'
  ),
  before_record integer,           -- of the previous list
  after_record integer,            -- of a list of today; of one who left a line that is struck off now, if there is one
  other_record integer,            -- merged, split: the person's entry that stays; undecided: the entry that may be the person's
  from_precinct text,
  to_precinct text,
  fields text not null,            -- what differs besides the precinct: names of fields with blanks between; '' for nothing
  linked_by text check (linked_by = 'number' or linked_by = 'names' or linked_by = 'similarity'),  -- null where nothing links
  probability real,                -- of the link by similarity, or of the undecided one
  explained_by text,               -- null: no loaded paper, date or border explains it
  explained_record integer         -- the paper's record, where one does
) strict;
create index list_change_by_before on list_change (before_record) where before_record is not null;
create index list_change_by_after on list_change (after_record) where after_record is not null;

-- What a corrected or moved entry has in each field that differs, in the form for comparison; null where nothing is written.
create table list_change_field (
  change_id integer not null references list_change,
  field text not null check (field in ('surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address')),
  before_value text,
  after_value text,
  cause text,                      -- of an address: what changed it for many at once, as mass_change calls it; null: it is this entry's own
  primary key (change_id, field)
) strict, without rowid;

-- What changed for many entries at once: a street, a town, numbers of houses, or how a whole file writes a field.
create table mass_change (
  mass_change_id integer primary key,
  cause text not null,
  field text not null check (field in ('surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address', 'names')),
  before_words text,               -- of an address, as they are written
  after_words text,                -- the same; of birth dates, by how many days they differ
  precincts integer,               -- null: of the whole file
  entries integer not null,
  of_entries integer,              -- how many it could have been
  is_told integer not null check (is_told in (0, 1))  -- 1: each entry is told as corrected and explained by the cause; 0: it is the same
) strict;

-- Of a series of states: what changed between earlier ones and nothing has undone since, by person, one row a field that differed
-- (null: the entry itself left, came or moved). Names and numbers are those of the later entry; of one who left, of the earlier one.
create table earlier_change (
  earlier_id integer primary key,
  step integer not null,           -- 1: between the first and the second state
  state text not null,             -- the state that shows it first
  kind text not null check (kind in ('corrected', 'moved', 'left', 'came')),
  iin text,
  surname_fold text,
  given_name_fold text,
  patronymic_root text,
  birth_date text,                 -- a year and -00-00 where no more is known
  from_precinct text,
  to_precinct text,
  field text,
  before_value text,
  after_value text,
  explained_by text
) strict;

-- Which earlier change a change takes back: somebody who left is there again, a correction has its old value.
create table undone_change (
  change_id integer not null references list_change,
  earlier_id integer not null references earlier_change,
  linked_by text not null check (linked_by in ('number', 'names')),
  primary key (change_id, earlier_id)
) strict, without rowid;

-- Of a series of states: what changed in each precinct in earlier steps, of precincts that stood in both states.
create table earlier_count (
  step integer not null,           -- 1: between the first and the second state
  precinct text not null,
  before integer not null,
  after integer not null,
  corrected_unexplained integer not null,
  left_unexplained integer not null,
  came_unexplained integer not null,
  taken_back integer not null,     -- who came back or left again, by the view of that name
  primary key (step, precinct)
) strict, without rowid;

-- Every entry of both states by precinct. The sums are enforced: no entry is lost between two states.
create table list_change_count (
  precinct text primary key,
  before integer not null,         -- entries of the previous list
  after integer not null,          -- entries of today's lists
  same integer not null,
  corrected integer not null,
  moved_out integer not null,
  moved_in integer not null,
  left_list integer not null,
  came integer not null,
  merged integer not null,
  split integer not null,
  undecided_before integer not null,
  undecided_after integer not null,
  left_unexplained integer not null,
  came_unexplained integer not null,
  corrected_unexplained integer not null,
  check (before = same + corrected + moved_out + left_list + merged + undecided_before),
  check (after = same + corrected + moved_in + came + split + undecided_after)
) strict;
