import type { Extract } from '../../extracts/extract.js';
import type { UnderstoodColumn } from '../../extracts/header/types.js';
import { yesOrNo } from '../../extracts/read-yes-no.js';
import { headerConcepts, readDate, SOME_CENTURY } from '../../identity/index.js';

/** A column that nobody reads and that seems to hold what the file has no column for. */
interface UnreadColumn {
  readonly kind: 'births-unread' | 'marks-unread' | 'votes-unread';
  /** The header as written, or the places of columns whose headers name people, and the setting that reads it. */
  readonly detail: string;
}

/**
 * Columns that look like dates of birth, or like marks of who voted, in a list of people that has no other for them; and numbers behind
 * the figures of protocols that name no candidate.
 */
export function unreadColumns(
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  defaults: Readonly<Record<string, string>>,
  records: readonly (readonly string[])[],
): readonly UnreadColumn[] {
  const isFree = (name: string) =>
    extract.fields.some((field) => field.name === name) &&
    defaults[name] === undefined &&
    !columns.some(({ field, feeds }) => field?.name === name || feeds === name);
  const open = columns.filter(
    ({ field, feeds, header }) => field === null && feeds === undefined && header.trim() !== '',
  );
  const found = (kind: UnreadColumn['kind'], field: string, holds: (cells: readonly string[]) => boolean) => {
    if (!isFree(field)) return [];
    return open
      .filter(({ position }) => holds(records.map((record) => (record[position - 1] ?? '').trim())))
      .map(
        ({ header }): UnreadColumn => ({ kind, detail: `${header.trim()} (columns: {"${header.trim()}": ${field}})` }),
      );
  };
  return [
    ...found('births-unread', 'birth_date', areBirths),
    ...(extract.tables.includes('listing') ? found('marks-unread', 'voted', areMarks) : []),
    ...votesUnread(extract, columns, open, records),
  ];
}

const FEWEST_CANDIDATES = 2;

function votesUnread(
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  open: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): readonly UnreadColumn[] {
  const hasVotes = columns.some(({ candidate }) => candidate !== undefined);
  if (hasVotes || !extract.fields.some(({ kind }) => kind === 'candidate_votes')) return [];
  const last = Math.max(
    0,
    ...columns.filter(({ field }) => field?.kind === 'whole_number').map((each) => each.position),
  );
  const isCount = (cell: string) => /^\d{1,7}$/.test(cell.replace(/[\s\u00a0]/gu, '')) || cell.trim() === '-';
  const behind = open.filter(
    ({ position, header }) =>
      position > last &&
      /\p{L}{2}/u.test(header) &&
      headerConcepts(header).length === 0 &&
      records.every((record) => isCount(record[position - 1] ?? '')),
  );
  if (last === 0 || records.length === 0 || behind.length < FEWEST_CANDIDATES) return [];
  const places = behind.map(({ position }) => position).join(', ');
  return [{ kind: 'votes-unread', detail: `${places} (columns: {"HEADER": "votes: NAME"})` }];
}

const FEWEST_CELLS = 5;
const NEARLY_ALL = 0.9;
/** Papers and registrations are dated within the last decades; of voters many were born before this year, and none lately. */
const BORN = { first: 1880, before: 1970, last: 2012 } as const;
const LEAST_BEFORE = 0.2;
const LEAST_SPAN = 25;

function areBirths(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < FEWEST_CELLS || new Set(filled).size * 2 < filled.length) return false;
  const years = filled.flatMap((cell) => {
    const { date } = /\d[^\d]|\d{8}/.test(cell) ? readDate(cell, { century: SOME_CENTURY }) : { date: null };
    return date === null ? [] : [Number(date.slice(0, 4))];
  });
  if (years.length < filled.length * NEARLY_ALL) return false;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const before = years.filter((year) => year < BORN.before).length;
  const isOfVoters = first >= BORN.first && last <= BORN.last && last - first >= LEAST_SPAN;
  return isOfVoters && before >= years.length * LEAST_BEFORE;
}

const FEWEST_MARKS = 3;
const MOST_SIGNS = 3;
/** Who voted is marked in many lines, and a line that is not marked says something too. */
const LEAST_MARKED = 0.1;

/** One sign or word in many lines and none or another in the rest, each of them known as a mark; numbers count something. */
function areMarks(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const signs = new Set(filled);
  if (filled.length < Math.max(FEWEST_MARKS, cells.length * LEAST_MARKED) || signs.size > MOST_SIGNS) return false;
  const isTold = filled.length < cells.length || signs.size > 1;
  return isTold && [...signs].every((sign) => !/^\d+$/.test(sign) && yesOrNo('voted', sign) !== null);
}
