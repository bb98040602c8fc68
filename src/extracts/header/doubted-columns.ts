import type { Extract } from '../extract.js';
import { type JointColumn, jointColumn } from './joint-columns.js';
import type { HeaderDoubt, UnderstoodColumn } from './types.js';

const VOTED = 'voted';
const DOCUMENT = 'id_document';
const SERIES = /(?<!\p{L})(?:сери\p{L}*|series|сериясы)(?!\p{L})/iu;
const NUMBER = /(?<!\p{L})(?:номер\p{L}*|number|no|нөмір\p{L}*)(?!\p{L})|№/iu;

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

/** The series of a document in a column before that of its number: one number is borne by a document of each series. */
export function seriesAndNumber(doubted: Doubted, extract: Extract): JointColumn | null {
  const field = extract.fields.find(({ name }) => name === DOCUMENT);
  const from = doubtedBetween(doubted, DOCUMENT);
  const headers = from.map((index) => doubted.columns[index]?.header ?? '');
  const [series, number] = [
    headers.findIndex((header) => SERIES.test(header)),
    headers.findIndex((header) => NUMBER.test(header)),
  ];
  if (field === undefined || from.length !== 2 || series < 0 || number < 0 || series === number) return null;
  return jointColumn(field, [from[series]!, from[number]!]);
}

/** Places of the columns between which a field was left open. */
function doubtedBetween({ columns, doubts }: Doubted, name: string): readonly number[] {
  const doubt = doubts.find(({ field }) => field === name);
  if (doubt === undefined) return [];
  return columns.flatMap((column, index) =>
    column.field === null && doubt.headers.includes(column.header) ? [index] : [],
  );
}
