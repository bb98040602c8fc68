import type { Field } from '../extract.js';

/** Several columns of a file that fill one field together, as an additional cell behind the record's own. */
export interface JointColumn {
  readonly field: string;
  /** Indexes of the cells, from 0, in the order in which they are joined. */
  readonly from: readonly number[];
  /** Numbers are added, all else is joined by this text. */
  readonly by: 'sum' | string;
}

const BETWEEN: Readonly<Partial<Record<Field['kind'], string>>> = {
  whole_number: 'sum',
  decimal: 'sum',
  precinct: '/',
  birth_date: '.',
  date: '.',
  date_time: ' ',
  serial: '',
  text: ', ',
  address: ', ',
  place: ', ',
};

/** How the columns of a field go together: "region/uik" is one precinct, paper and machine ballots are one number. */
export function jointColumn(field: Field, from: readonly number[]): JointColumn {
  return { field: field.name, from, by: BETWEEN[field.kind] ?? ' ' };
}

/** The additional cell of one record. */
export function jointCell({ from, by }: JointColumn, cells: readonly string[]): string {
  const parts = from.map((index) => (cells[index] ?? '').replace(/\s+/gu, ' ').trim());
  const filled = parts.filter((part) => part !== '');
  if (by === 'sum') return sumOf(filled);
  // Half of an identity is none: another region has the same number.
  if (by === '/' && filled.length < parts.length) return '';
  return filled.join(by);
}

/** What is no number stays as it is written, so that it can be seen and counted as unread. */
function sumOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  const numbers = parts.map((part) => part.replace(/[\s\u00a0\u202f]/gu, ''));
  if (!numbers.every((number) => /^\d{1,15}$/.test(number))) return parts.join(' + ');
  return String(numbers.reduce((sum, number) => sum + Number(number), 0));
}
