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

/** Gathers, record by record, what the dates and numbers of a file prove of how they are written. */
export class Conventions implements FileEvidence {
  readonly dates = new Map<string, DateEvidence>();
  readonly numbers = new Map<number, NumberEvidence>();
  /** What one record has said, where somebody begins it with '' to have it said again; null where that cannot be. */
  saying: string | null = null;

  /** Looks at one written date; `known` is the day (ISO) that it should be, where something else in the record says so. */
  date(field: string, written: string, record: number, known: string | null): void {
    const first = numberAt(written, 0);
    if (first < 0) return;
    const length = twoDigits(written, 0) ? 2 : 1;
    const sign = written.charCodeAt(length);
    // 2F is /, 2E a dot, 2D a dash, 7C the bar of Indonesia: 13.05.1985 and its relatives. A year in front or a name of a month has no order to prove.
    if (sign !== 0x2f && sign !== 0x2e && sign !== 0x2d && sign !== 0x7c) return;
    const second = numberAt(written, length + 1);
    if (second < 0) return;
    const next = length + 1 + (twoDigits(written, length + 1) ? 2 : 1);
    if (written.charCodeAt(next) !== sign || !twoDigits(written, next + 1)) return;
    const says = sayingOf(first, second, known);
    count(this.evidenceOf(field), says, record);
    if (this.saying !== null) this.saying += `${says}${field} `;
  }

  /** Counts what another record with the same cells has said. */
  sayAgain(said: string, record: number): void {
    for (const each of said.split(' ').slice(0, -1)) count(this.evidenceOf(each.slice(1)), each[0] as Saying, record);
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

/** What one date says of its order: the day first, the month first, either, either and the one or the other is known, or nothing. */
type Saying = 'd' | 'm' | 'e' | 'D' | 'M' | '-';

function sayingOf(first: number, second: number, known: string | null): Saying {
  if (first > 31 || second > 31 || first === 0 || second === 0) return '-';
  if (first > 12 && second <= 12) return 'd';
  if (second > 12 && first <= 12) return 'm';
  if (first > 12 || second > 12 || first === second) return '-';
  if (known === null) return 'e';
  const month = numberAt(known, 5);
  const day = numberAt(known, 8);
  if (day === first && month === second) return 'D';
  return month === first && day === second ? 'M' : 'e';
}

function count(evidence: DateEvidence, says: Saying, record: number): void {
  if (says === '-') return;
  if (says === 'd') {
    evidence.dayFirst += 1;
    if (evidence.dayRecords.length < RECORDS_KEPT) evidence.dayRecords.push(record);
  } else if (says === 'm') {
    evidence.monthFirst += 1;
    if (evidence.monthRecords.length < RECORDS_KEPT) evidence.monthRecords.push(record);
  } else {
    evidence.either += 1;
    if (says === 'D') evidence.dayKnown += 1;
    if (says === 'M') evidence.monthKnown += 1;
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
