import { signsOf, type ThousandsSign } from './read-number.js';

/** What the dates of one column say of their order. */
export interface DateEvidence {
  /** Values that can only be day before month, and only month before day; with the first records that say so. */
  dayFirst: number;
  monthFirst: number;
  readonly dayRecords: number[];
  readonly monthRecords: number[];
  /** Values of either order that another date of the record (in the IIN, the polling day) decides. */
  dayKnown: number;
  monthKnown: number;
  /** Values of either order. */
  either: number;
}

/** What the numbers of one column say of their signs: how many are grouped by each, and how many have a fraction behind it. */
export interface NumberEvidence {
  readonly grouped: Record<ThousandsSign, number>;
  readonly proof: Record<ThousandsSign, number>;
  readonly parted: Record<'.' | ',', number>;
}

/** What a whole file says of its own conventions: dates by field, numbers by the place of their column. Crosses between threads. */
export interface FileEvidence {
  readonly dates: ReadonlyMap<string, DateEvidence>;
  readonly numbers: ReadonlyMap<number, NumberEvidence>;
}

/** So many records are named of what a column proves. */
export const RECORDS_KEPT = 3;

/** What one written date shows of the order of its day and month. */
export const ORDER_SHOWN = {
  nothing: 0,
  /** Written in a form that has an order, as 05.05.1985 or 45.05.1985. */
  form: 1,
  dayFirst: 2,
  monthFirst: 3,
  either: 4,
  dayKnown: 5,
  monthKnown: 6,
} as const;
export type OrderShown = (typeof ORDER_SHOWN)[keyof typeof ORDER_SHOWN];

/** What a written date shows; `known` is the day (ISO) that it should be. */
export function orderShown(written: string, known: string | null): OrderShown {
  const first = numberAt(written, 0);
  if (first < 0) return ORDER_SHOWN.nothing;
  const length = twoDigits(written, 0) ? 2 : 1;
  const sign = written.charCodeAt(length);
  // 2F is /, 2E a dot, 2D a dash, 7C the bar of Indonesia: 13.05.1985 and its relatives. A year in front or a name of a month has no order to prove.
  if (sign !== 0x2f && sign !== 0x2e && sign !== 0x2d && sign !== 0x7c) return ORDER_SHOWN.nothing;
  const second = numberAt(written, length + 1);
  if (second < 0) return ORDER_SHOWN.nothing;
  const next = length + 1 + (twoDigits(written, length + 1) ? 2 : 1);
  if (written.charCodeAt(next) !== sign || !twoDigits(written, next + 1)) return ORDER_SHOWN.nothing;
  return weighed(first, second, known);
}

function weighed(first: number, second: number, known: string | null): OrderShown {
  if (first > 31 || second > 31 || first === 0 || second === 0) return ORDER_SHOWN.form;
  if (first > 12 && second <= 12) return ORDER_SHOWN.dayFirst;
  if (second > 12 && first <= 12) return ORDER_SHOWN.monthFirst;
  if (first > 12 || second > 12 || first === second) return ORDER_SHOWN.form;
  if (known === null) return ORDER_SHOWN.either;
  const month = numberAt(known, 5);
  const day = numberAt(known, 8);
  if (day === first && month === second) return ORDER_SHOWN.dayKnown;
  return month === first && day === second ? ORDER_SHOWN.monthKnown : ORDER_SHOWN.either;
}

/** Gathers, record by record, what the dates and numbers of a file prove of how they are written. */
export class Conventions implements FileEvidence {
  readonly dates = new Map<string, DateEvidence>();
  readonly numbers = new Map<number, NumberEvidence>();
  /** What one record has said, where somebody begins it with '' to have it said again; null where that cannot be. */
  saying: string | null = null;

  /** Looks at one written date; `known` is the day (ISO) that it should be, where something else in the record says so. */
  date(field: string, written: string, record: number, known: string | null): void {
    this.dateOf(field, orderShown(written, known), record);
  }

  /** Takes what a written date shows, as `orderShown` tells. */
  dateOf(field: string, order: OrderShown, record: number): void {
    if (order === ORDER_SHOWN.nothing) return;
    if (this.saying !== null) this.saying += `${order}${field} `;
    const evidence = this.evidenceOf(field);
    if (order === ORDER_SHOWN.dayFirst) {
      evidence.dayFirst += 1;
      if (evidence.dayRecords.length < RECORDS_KEPT) evidence.dayRecords.push(record);
    } else if (order === ORDER_SHOWN.monthFirst) {
      evidence.monthFirst += 1;
      if (evidence.monthRecords.length < RECORDS_KEPT) evidence.monthRecords.push(record);
    } else if (order !== ORDER_SHOWN.form) {
      evidence.either += 1;
      if (order === ORDER_SHOWN.dayKnown) evidence.dayKnown += 1;
      else if (order === ORDER_SHOWN.monthKnown) evidence.monthKnown += 1;
    }
  }

  /** Counts what another record with the same cells has said. */
  sayAgain(said: string, record: number): void {
    this.saying = null;
    for (const each of said.split(' ').slice(0, -1)) this.dateOf(each.slice(1), Number(each[0]) as OrderShown, record);
  }

  private evidenceOf(field: string): DateEvidence {
    const known = this.dates.get(field);
    if (known !== undefined) return known;
    const made = {
      ...{ dayFirst: 0, monthFirst: 0, dayRecords: [], monthRecords: [] },
      ...{ dayKnown: 0, monthKnown: 0, either: 0 },
    };
    this.dates.set(field, made);
    return made;
  }

  /** Looks at the signs of one written number of the column at `cell`. */
  number(cell: number, written: string): void {
    const signs = signsOf(written);
    if (signs === null) return;
    this.saying = null;
    let evidence = this.numbers.get(cell);
    if (evidence === undefined) {
      evidence = {
        grouped: { '.': 0, ',': 0, "'": 0 },
        proof: { '.': 0, ',': 0, "'": 0 },
        parted: { '.': 0, ',': 0 },
      };
      this.numbers.set(cell, evidence);
    }
    if (signs.groups !== null) evidence.grouped[signs.groups] += 1;
    if (signs.groups !== null && signs.isProof) evidence.proof[signs.groups] += 1;
    if (signs.parts !== null) evidence.parted[signs.parts] += 1;
  }
}

/** The number of one or two digits at a place, or -1. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  if (!(tens >= 0 && tens <= 9)) return -1;
  const ones = text.charCodeAt(at + 1) - 48;
  return ones >= 0 && ones <= 9 ? tens * 10 + ones : tens;
}

function twoDigits(text: string, at: number): boolean {
  const ones = text.charCodeAt(at + 1) - 48;
  return numberAt(text, at) >= 0 && ones >= 0 && ones <= 9;
}
