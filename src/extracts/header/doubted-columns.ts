import { headerConcepts } from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { normaliseHeader } from './header-spelling.js';
import { type JointColumn, jointColumn } from './joint-columns.js';
import type { HeaderDoubt, UnderstoodColumn } from './types.js';

const VOTED = 'voted';
const SERIES = /^(?:сери(?:я|и)|сериясы|series|serie)$/u;
const NUMBER = /^(?:номер|номера|нөмірі|number|no|numero|num)$/u;
const DATE = /^(?:дата|день|күні|date|day)$/u;
const TIME = /^(?:время|час|уақыты|time|hour)$/u;
const MOMENT: ReadonlySet<Field['kind']> = new Set(['date_time']);
const PAPERS: ReadonlySet<Field['kind']> = new Set(['serial', 'document']);

interface Doubted {
  readonly columns: readonly UnderstoodColumn[];
  readonly doubts: readonly HeaderDoubt[];
}

/**
 * Columns that each tell of one ballot, of a president and of a parliament: who got any of them was there. Null where one column, or none,
 * says who voted.
 */
export function severalBallots(doubted: Doubted, extract: Extract): JointColumn | null {
  const field = extract.fields.find(({ name, kind }) => name === VOTED && kind === 'yes_no');
  const from = doubtedBetween(doubted, VOTED);
  return field === undefined || from.length < 2 ? null : jointColumn(field, from);
}

/** One record says the same twice by chance. */
const FEWEST_EQUAL = 2;

/** Of columns that claim one field and say the same in every record, as where a table has them in two languages, the first has it. */
export function leaveOneOfCopies(
  columns: UnderstoodColumn[],
  records: readonly (readonly string[])[],
  said: ReadonlySet<number>,
): void {
  const first = new Map<Field, number>();
  for (const [at, { field, candidate }] of columns.entries()) {
    if (field === null || candidate !== undefined) continue;
    const before = first.get(field);
    if (before === undefined) first.set(field, at);
    else if (
      records.length >= FEWEST_EQUAL &&
      !said.has(at) &&
      records.every((cells) => (cells[at] ?? '') === (cells[before] ?? ''))
    )
      columns[at] = { ...columns[at]!, field: null };
  }
}

/** Places of the columns between which a field was left open. */
function doubtedBetween({ columns, doubts }: Doubted, name: string): readonly number[] {
  const doubt = doubts.find(({ field }) => field === name);
  if (doubt === undefined) return [];
  return columns.flatMap((column, index) =>
    column.field === null && doubt.headers.includes(column.header) ? [index] : [],
  );
}

/**
 * Series and number of one paper in two columns beside each other: the number alone stands on a paper of every series. Without a word
 * of the paper they are that of the extract, where somebody has `said` which that is, and an identity card's in a list of voters.
 */
export function seriesAndNumber(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isSaid: boolean,
  isSettled: (index: number) => boolean,
): readonly JointColumn[] {
  return columns.flatMap((column, at): readonly JointColumn[] => {
    const paper = isSettled(at) ? null : restOf(column.header, SERIES);
    if (paper === null) return [];
    const number = [at + 1, at - 1].find((other) => {
      return columns[other] !== undefined && !isSettled(other) && restOf(columns[other].header, NUMBER) === paper;
    });
    if (number === undefined) return [];
    const field = paper === '' ? unnamed(extract, isSaid) : meantOf(columns[number]!, extract, PAPERS);
    if (field === undefined) return [];
    const isElsewhere = columns.some((other, index) => index !== at && index !== number && other.field === field);
    return isElsewhere ? [] : [jointColumn(field, [at, number])];
  });
}

/** Day and hour of one moment in two columns beside each other: "Дата включения" and "Время включения". */
export function dateAndTime(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isSettled: (index: number) => boolean,
): readonly JointColumn[] {
  return columns.flatMap((column, at): readonly JointColumn[] => {
    const what = isSettled(at) ? null : restOf(column.header, TIME);
    const field = what === null ? undefined : meantOf(column, extract, MOMENT);
    const date = [at - 1, at + 1].find((other) => {
      const beside = columns[other];
      const isOpen = beside !== undefined && !isSettled(other) && (beside.field === null || beside.field === field);
      return isOpen && what !== null && restOf(beside.header, DATE) === what;
    });
    if (field === undefined || date === undefined) return [];
    const isElsewhere = columns.some((other, index) => index !== at && index !== date && other.field === field);
    return isElsewhere ? [] : [jointColumn(field, [date, at])];
  });
}

const LINE = 'entry_no';
const SUFFIX = /^suffix$/u;

/** "Elector Number" and "Elector Number Suffix": electors who were added behind a line bear its number and one of their own. */
export function numberAndSuffix(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isSettled: (index: number) => boolean,
): readonly JointColumn[] {
  const field = extract.fields.find(({ name }) => name === LINE);
  if (field === undefined) return [];
  return columns.flatMap((column, at): readonly JointColumn[] => {
    const what = isSettled(at) ? null : restOf(column.header, SUFFIX);
    // Most columns are none, and a table may have thousands.
    if (what === null || what === '') return [];
    const number = columns.findIndex(({ header }) => normaliseHeader(header) === what);
    const numbered = columns[number];
    if (numbered === undefined || isSettled(number)) return [];
    const isOther = columns.some((other, index) => index !== number && other.field === field);
    if (isOther || meantOf(numbered, extract, new Set([field.kind])) !== field) return [];
    return [{ field: LINE, from: [number, at], by: '', take: 'suffix' }];
  });
}

/** The other words of a header that has that word once; null where it has not. */
function restOf(header: string, word: RegExp): string | null {
  const words = normaliseHeader(header).split(' ');
  const rest = words.filter((each) => !word.test(each));
  return rest.length === words.length - 1 ? rest.join(' ') : null;
}

function meantOf({ header, field }: UnderstoodColumn, extract: Extract, kinds: ReadonlySet<Field['kind']>) {
  if (field !== null) return kinds.has(field.kind) ? field : undefined;
  const meant = new Set(headerConcepts(header).map(({ concept }) => concept));
  return extract.fields.find(({ name, kind }) => kinds.has(kind) && meant.has(name));
}

function unnamed(extract: Extract, isSaid: boolean): Field | undefined {
  const serial = extract.fields.find(({ name }) => name === 'serial');
  if (serial !== undefined) return isSaid ? serial : undefined;
  const isOfOnePaper = !extract.fields.some(({ name }) => name === 'certificate_no');
  return isOfOnePaper ? extract.fields.find(({ kind }) => kind === 'document') : undefined;
}
