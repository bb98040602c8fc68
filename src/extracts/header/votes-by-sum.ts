import { headerConcepts } from '../../identity/index.js';
import type { Extract } from '../extract.js';
import type { HeaderSettings, UnderstoodColumn } from './types.js';

type Records = readonly (readonly string[])[];

/** In one precinct two numbers somewhere may add up to a third by chance: there only all that stand to the right of the rest are votes. */
const FEWEST_RECORDS = 2;
const FEWEST_CANDIDATES = 2;
const NEARLY_ALL = 0.9;
/** More columns of numbers than a ballot paper has names are tried as a whole only. */
const MOST_COLUMNS = 60;

/**
 * Columns of numbers whose headers name nothing that is known are the votes of those whom the headers name, where they add up to
 * the valid ballots in nearly every record: "Ли А.", "Пак Б.", "Против всех". Nothing is claimed where one header says "votes" itself.
 * The last columns are votes too where each is headed by a person: those of a protocol that does not add up are to be judged, not lost.
 */
export function withVotesBySum(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  { records = [], candidates = [], isLeftOut }: HeaderSettings & { readonly isLeftOut: (index: number) => boolean },
): readonly UnderstoodColumn[] {
  const field = extract.fields.find(({ kind }) => kind === 'candidate_votes');
  if (field === undefined || columns.some(({ candidate }) => candidate !== undefined)) return columns;
  const free = columns.filter((column) => !isLeftOut(column.position - 1));
  const open = free.filter((column) => mayBeVotes(column, records));
  const totals = records.map((record) => validOf(columns, record));
  const last = open.at(-1);
  const runs = records.length === 1 ? runsOf(open).filter((run) => run.at(-1) === last) : runsOf(open);
  const found = runs.find((run) => addsUp(run, records, totals)) ?? peopleAtTheEnd(columns, open) ?? [];
  const [first = 0, behind = 0] = [found[0]?.position, found.at(-1)?.position];
  // Whoever got no vote in one precinct stands between those who did.
  const nobody = columns.filter(
    (column) => column.position > first && column.position < behind && isOfNobody(column, records),
  );
  const proven = free.filter((column) => column.field === null && candidates.includes(column.header));
  const votes = new Set([...found, ...nobody, ...proven].map(({ position }) => position));
  return columns.map((column) =>
    votes.has(column.position)
      ? { ...column, field, candidate: column.header.replace(/\s+/gu, ' ').trim(), by: 'contents' }
      : column,
  );
}

function mayBeVotes({ field, feeds, header, position }: UnderstoodColumn, records: Records): boolean {
  if (field !== null || feeds !== undefined || !/\p{L}{2}/u.test(header) || header.includes('%')) return false;
  if (headerConcepts(header).length > 0) return false;
  const cells = records.map((record) => (record[position - 1] ?? '').trim()).filter((cell) => cell !== '');
  return (
    // Nobody needs a column of noughts to come to the sum: it is as likely a line of the protocol, unless a person heads it.
    (PERSON.test(header) || cells.some((cell) => (numberIn(cell) ?? 0) > 0)) &&
    cells.length > 0 &&
    cells.every((cell) => numberIn(cell) !== null || cell === '-')
  );
}

/** A surname with initials, or a name with a patronymic. */
const PERSON =
  /^\s*(?:\p{Lu}[\p{L}’'-]+,?\s+(?:\p{Lu}\.\s*){1,3}|(?:\p{Lu}\.\s*){1,3}\p{Lu}[\p{L}’'-]+\s*|\p{Lu}[\p{L}’'-]+\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}*(?:вич|вна|ична|ұлы|улы|қызы|кызы|vich|vna|uly|kyzy))\s*$/u;

/** Two people and more who head the last columns of a table of protocols; null where anything else is headed there. */
function peopleAtTheEnd(
  columns: readonly UnderstoodColumn[],
  open: readonly UnderstoodColumn[],
): readonly UnderstoodColumn[] | null {
  const named = columns.filter(({ header, position }) => header.trim() !== '' && position <= columns.length);
  const from = named.findLastIndex(({ header }) => !PERSON.test(header)) + 1;
  const people = named.slice(from);
  // Beside a party that no word is known of they would be some of those who got votes.
  const areAll = people.length === open.length && people.every((column) => open.includes(column));
  return people.length >= FEWEST_CANDIDATES && areAll ? people : null;
}

function isOfNobody({ field, feeds, header, position }: UnderstoodColumn, records: Records): boolean {
  if (field !== null || feeds !== undefined || !/\p{L}{2}/u.test(header) || headerConcepts(header).length > 0)
    return false;
  return records.every((record) => numberIn(record[position - 1] ?? '') === 0);
}

/** All of them, then every run of neighbours, the longest first. */
function runsOf(open: readonly UnderstoodColumn[]): readonly (readonly UnderstoodColumn[])[] {
  if (open.length < FEWEST_CANDIDATES) return [];
  const runs = [open];
  if (open.length > MOST_COLUMNS) return runs;
  for (let length = open.length - 1; length >= FEWEST_CANDIDATES; length -= 1)
    for (let from = 0; from + length <= open.length; from += 1) runs.push(open.slice(from, from + length));
  return runs;
}

function addsUp(run: readonly UnderstoodColumn[], records: Records, totals: readonly (number | null)[]): boolean {
  let [judged, equal] = [0, 0];
  for (const [index, record] of records.entries()) {
    const total = totals[index] ?? null;
    if (total === null || total === 0) continue;
    judged += 1;
    if (run.reduce((sum, { position }) => sum + (numberIn(record[position - 1] ?? '') ?? 0), 0) === total) equal += 1;
  }
  return judged >= Math.min(FEWEST_RECORDS, records.length) && judged > 0 && equal >= judged * NEARLY_ALL;
}

/** The valid ballots of a record; where no column holds them, those of the boxes or of who voted without the invalid ones. */
function validOf(columns: readonly UnderstoodColumn[], record: readonly string[]): number | null {
  const figure = (name: string) => {
    const column = columns.find(({ field }) => field?.name === name);
    return column === undefined ? null : numberIn(record[column.position - 1] ?? '');
  };
  const valid = figure('valid');
  if (valid !== null) return valid;
  const all = figure('ballots_in_box') ?? figure('voted');
  const invalid = figure('invalid');
  return all === null || invalid === null ? null : all - invalid;
}

function numberIn(cell: string): number | null {
  const bare = cell.replace(/[\s\u00a0\u202f]/gu, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}
