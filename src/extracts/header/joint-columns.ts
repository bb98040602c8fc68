import { type AddressColumn, areaName, cached, dayOf, isPlaceholder, namesItsType } from '../../identity/index.js';
import type { Field } from '../extract.js';
import { type CellPart, partOfCell } from './cell-parts.js';
import { isMistaken, ofRemark, relativeMeant } from './remark-words.js';

/** Several columns of a file that fill one field together, as an additional cell behind the record's own. */
export interface JointColumn {
  readonly field: string;
  /** Indexes of the cells, from 0, in the order in which they are joined. */
  readonly from: readonly number[];
  /** Numbers are added, a day is made of year, month and day, of marks any counts, of dates the first written; all else is joined by this text. */
  readonly by: 'sum' | 'day' | 'any' | 'first' | string;
  /** What each part of an address is, so that a bare "12" can be told from a flat; only where the parts were found by their headers. */
  readonly parts?: readonly AddressColumn[];
  /** What is taken of the one cell: a remark, or one that says two things; `mistake`: a mark, and behind it the remark that calls it one; `father`: a name, and behind it whose; `suffix`: a number, and what stands behind it. */
  readonly take?: 'avc' | 'ground' | 'mistake' | 'father' | 'suffix' | CellPart;
  /**
   * It comes from above the record: from headings within the table, `first` until there is one; or from the one cell of the last record
   * that has something written in it. `isBefore`: what stands above is written before the cell, a street before house and flat.
   */
  readonly under?: { readonly first: string; readonly isBefore?: true };
}

const BETWEEN: Readonly<Partial<Record<Field['kind'], string>>> = {
  yes_no: 'any',
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

/** Words for no that do not say "nothing" elsewhere. */
const NO = /^(?:0|n|no|false|нет|жоқ|не получ.*|без .*)$/iu;

/** The additional cell of one record. */
export function jointCell({ from, by, parts: kinds, take }: JointColumn, cells: readonly string[]): string {
  const parts = from.map((index) => (cells[index] ?? '').replace(/\s+/gu, ' ').trim());
  if (take !== undefined) {
    const [cell = '', beside = ''] = parts;
    if (take === 'mistake') return cell !== '' && isMistaken(beside) ? `${cell}, ${beside}` : cell;
    if (take === 'suffix') return cell === '' || beside === '' || beside === '0' ? cell : `${cell}/${beside}`;
    if (take === 'father') return relativeMeant(beside) === 'father' ? cell : '';
    return take === 'avc' || take === 'ground' ? ofRemark(take, cell) : partOfCell(take, cell);
  }
  if (kinds !== undefined) return addressOf(parts, kinds);
  if (by === 'day') return dayOf(parts);
  const filled = parts.filter((part) => part !== '');
  if (by === 'any') return filled.find((part) => !isPlaceholder(part) && !NO.test(part)) ?? filled[0] ?? '';
  if (by === 'first') return filled.find((part) => !isPlaceholder(part)) ?? '';
  // A dash in one of both is none of that kind, and not a number that cannot be read.
  if (by === 'sum') return sumOf(filled.filter((part) => !isPlaceholder(part)));
  // Half of an identity is none: another region has the same number.
  if (by === '/' && filled.length < parts.length) return '';
  if (by === '/') return parts.map((part, at) => (at < parts.length - 1 ? areaName(part) : part)).join(by);
  return filled.join(by);
}

/** Thousands may be set apart; a count has no decimals. */
const GROUPED = /^\d{1,3}(?:[\s\u00a0\u202f.,'’]\d{3})+$/u;

/** What is no number stays as it is written, so that it can be seen and counted as unread. */
function sumOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  const numbers = parts.map((part) => (GROUPED.test(part) ? part.replace(/\D/gu, '') : part));
  if (!numbers.every((number) => /^\d{1,15}$/.test(number))) return parts.join(' + ');
  return String(numbers.reduce((sum, number) => sum + Number(number), 0));
}

/** What stands before a part that does not say what it is. */
const TYPE_OF: Readonly<Record<AddressColumn, { readonly cyrillic: string; readonly latin: string }>> = {
  settlement: { cyrillic: '', latin: '' },
  line: { cyrillic: '', latin: '' },
  street: { cyrillic: 'ул. ', latin: 'street ' },
  house: { cyrillic: 'д. ', latin: 'house ' },
  building: { cyrillic: 'корп. ', latin: 'building ' },
  flat: { cyrillic: 'кв. ', latin: 'flat ' },
};
const isTyped = cached((part) => namesItsType(part));

/** One address of its columns; a part that another repeats is written once. */
function addressOf(parts: readonly string[], kinds: readonly AddressColumn[]): string {
  // Numbers alone are written as their list is: in Latin letters only beside such.
  const alphabet =
    parts.some((part) => /[a-z]/i.test(part)) && !parts.some((part) => /[\u0400-\u052f]/u.test(part))
      ? 'latin'
      : 'cyrillic';
  const written: string[] = [];
  for (const [at, part] of parts.entries()) {
    const kind = kinds[at] ?? 'line';
    if (part === '' || isPlaceholder(part)) continue;
    const isRepeated = parts.some((other, place) => place !== at && kinds[place] === 'line' && other.includes(part));
    if (kind === 'settlement' && isRepeated) continue;
    written.push(isTyped(part) ? part : `${TYPE_OF[kind][alphabet]}${part}`);
  }
  return written.join(', ');
}
