-- What explains the changes between two states: the first that fits. Papers name a person by the number, or by all names and the
-- birth date, or its year where no more is known. Statements run in this order; temp.state_date holds the dates of both states and the voting age (src/compare/explain-changes.ts).

-- Its line on today's list is struck off, with a ground or an AVC.
update list_change
set explained_by = 'struck-off-line', explained_record = after_record
where kind = 'left' and explained_by is null and after_record is not null
  and (select trim(coalesce(struck_off_ground, '')) <> '' or avc_serial is not null from listing where record_id = after_record);

-- A register or a decision names the person.
with paper as (
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, null as from_precinct, null as to_precinct,
         ground as says, 'left' as explains, 1 as rank
  from disqualified
  cross join temp.state_date
  -- What began after the later state, or was over by then, is no reason to be missing from it.
  where (from_date is null or after_date is null or from_date <= after_date)
    and (to_date is null or after_date is null or to_date >= after_date)
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, null, null, 'disqualification-over', 'came', 4
  from disqualified
  cross join temp.state_date
  where ground <> 'deceased' and to_date <= after_date and (before_date is null or to_date >= before_date)
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, precinct, null, 'avc-issued', 'left', 4
  from avc_issued
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, precinct, null, 'decision-strike-off', 'left', 2
  from list_correction where action = 'strike_off'
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, from_precinct, null, 'registration-change', 'left', 3
  from registration_change
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, null, precinct, 'decision-include', 'came', 2
  from list_correction where action = 'include'
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, null, to_precinct, 'registration-change', 'came', 3
  from registration_change
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, from_precinct, to_precinct, 'registration-change', 'moved', 2
  from registration_change
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, null, precinct, 'decision-include', 'moved', 3
  from list_correction where action = 'include'
  union all
  select record_id, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year, precinct, precinct, 'decision-correct', 'corrected', 1
  from list_correction where action = 'correct'
), person as (
  select change_id, kind, list_change.from_precinct, list_change.to_precinct, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year
  from list_change
  join previous_listing on previous_listing.record_id = list_change.before_record
  where explained_by is null
  union all
  -- The corrected form is what a decision names, and who came stands on today's list alone.
  select change_id, kind, list_change.from_precinct, list_change.to_precinct, iin, surname_fold, given_name_fold, patronymic_root, birth_date, birth_year
  from list_change
  join listing on listing.record_id = list_change.after_record
  where explained_by is null
), named as (
  select person.change_id, paper.record_id, paper.says, paper.rank, paper.from_precinct as paper_from, paper.to_precinct as paper_to,
         person.from_precinct, person.to_precinct
  from person
  join paper on paper.explains = person.kind and paper.iin = person.iin
  union all
  select person.change_id, paper.record_id, paper.says, paper.rank, paper.from_precinct, paper.to_precinct,
         person.from_precinct, person.to_precinct
  from person
  join paper
    on paper.explains = person.kind and paper.surname_fold = person.surname_fold
   and paper.given_name_fold = person.given_name_fold
   -- Two numbers are two people of one name and birth date.
   and (paper.iin is null or person.iin is null)
   -- Where the list or the paper knows the year of birth alone, the patronymics must agree as well.
   and (paper.birth_date = person.birth_date
     or (paper.birth_date is null or person.birth_date is null) and paper.patronymic_root is person.patronymic_root
        and coalesce(paper.birth_year, cast(substr(paper.birth_date, 1, 4) as integer))
          = coalesce(person.birth_year, cast(substr(person.birth_date, 1, 4) as integer)))
), fitting as (
  select change_id, record_id, says, row_number() over (partition by change_id order by rank, record_id) as place
  from named
  where (paper_from is null or from_precinct is null or paper_from = from_precinct)
    and (paper_to is null or to_precinct is null or paper_to = to_precinct)
)
update list_change
set explained_by = fitting.says, explained_record = fitting.record_id
from fitting
where fitting.change_id = list_change.change_id and fitting.place = 1 and list_change.explained_by is null;

-- Entered on polling day, on a basis that is stated.
update list_change
set explained_by = 'added-on-polling-day', explained_record = after_record
where kind in ('came', 'split', 'moved') and explained_by is null
  and exists (select 1 from listing where record_id = after_record and list = 'supplementary' and basis is not null);

-- Entered at a special polling station: the voter is there for the days of the election.
update list_change
set explained_by = 'special-station', explained_record = after_record
where kind in ('came', 'split', 'moved') and explained_by is null
  and exists (select 1 from listing where record_id = after_record and list = 'special');

-- Came of age between the dates of the two states.
update list_change
set explained_by = 'came-of-age'
where kind = 'came' and explained_by is null
  and exists (
    select 1 from listing
    join temp.state_date
      on (cast(substr(listing.birth_date, 1, 4) as integer) + voting_age) || substr(listing.birth_date, 5) > before_date
     and (cast(substr(listing.birth_date, 1, 4) as integer) + voting_age) || substr(listing.birth_date, 5) <= after_date
    where listing.record_id = list_change.after_record
  );

-- A precinct that stands in one state alone was made or closed, or its file is not there: its voters are not comparable. Of one that got
-- another number they are.
update list_change
set explained_by = 'precinct-in-one-state'
where explained_by is null
  and (kind = 'came' and to_precinct in (select precinct from list_change_count where before = 0)
         and to_precinct not in (select to_precinct from list_change where explained_by = 'renumbered')
    or kind = 'left' and from_precinct in (select precinct from list_change_count where after = 0)
         and from_precinct not in (select from_precinct from list_change where explained_by = 'renumbered'));

with unexplained as (
  select coalesce(from_precinct, to_precinct) as precinct,
         count(*) filter (where kind = 'left') as gone, count(*) filter (where kind = 'came') as added,
         count(*) filter (where kind = 'corrected') as mended
  from list_change
  where (kind = 'left' or kind = 'came' or kind = 'corrected') and explained_by is null
  group by 1
)
update list_change_count
set left_unexplained = unexplained.gone, came_unexplained = unexplained.added, corrected_unexplained = unexplained.mended
from unexplained
where unexplained.precinct = list_change_count.precinct;
