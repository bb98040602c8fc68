import { withoutApostrophe } from '../identity/index.js';
import type { SqlValue } from '../model.js';

/** A number read, and what had to be assumed; null where the cell holds none. */
export interface NumberReading {
  readonly value: SqlValue;
  readonly repair: 'thousands-sign' | 'decimal-zeros' | null;
}

/** Signs that may group thousands, besides blanks; the column has to prove it. */
export type ThousandsSign = '.' | ',' | "'";

const BLANKS = /[\s\u00a0\u2007\u2009\u202f]+/g;
const GROUPED = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]0{1,2})?$/;

/**
 * Reads a number of voters or ballots. Blanks group thousands; a dot, a comma or an apostrophe does only as the column's sign. Zeros
 * behind a sign, as data frames write (153.0), are left out; three of them could be thousands and are none of our business.
 */
export function wholeNumber(written: string, thousands: ThousandsSign | undefined): NumberReading | null {
  const plain = withoutApostrophe(written.replace(BLANKS, ''));
  if (/^\d{1,15}$/.test(plain)) return { value: Number(plain), repair: null };
  if (/^\d{1,15}[.,](?:0{1,2}|0{4,15})$/.test(plain)) {
    return { value: Number(plain.replace(/[.,].*$/, '')), repair: 'decimal-zeros' };
  }
  if (thousands === undefined || groupingSign(plain) !== thousands) return null;
  const whole = plain.replace(/[.,]0{1,2}$/, '').replace(/[.,'’]/g, '');
  return { value: Number(whole), repair: 'thousands-sign' };
}

/** Reads a number that may have a fraction: a dot or a comma before it. */
export function decimalNumber(written: string): NumberReading | null {
  const plain = written.replace(BLANKS, '').replace(',', '.').replace('\u2212', '-');
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? { value: Number(plain), repair: null } : null;
}

/** The sign that stands before every three digits of a number, if it is written so; null otherwise. */
export function groupingSign(written: string): ThousandsSign | null {
  const sign = GROUPED.exec(written.replace(BLANKS, ''))?.[1];
  return sign === undefined ? null : sign === '’' ? "'" : (sign as ThousandsSign);
}

/** What one number says of its column's signs. */
export interface SignEvidence {
  /** A sign before three digits, which may group thousands. */
  readonly groups: ThousandsSign | null;
  /** A group that cannot be three decimals of zeros. */
  readonly isProof: boolean;
  /** A sign with a fraction behind it, which therefore groups nothing. */
  readonly parts: '.' | ',' | null;
}

const PARTED = /^\d+([.,])(?!\d{3}$)\d+$|^\d{4,}([.,])\d{3}$/;

/** Looks at the signs of one number; null where it has none. */
export function signsOf(written: string): SignEvidence | null {
  const plain = written.replace(BLANKS, '');
  const groups = groupingSign(plain);
  const tail = groups === null ? null : /\d{3}([.,])0{1,2}$/.exec(plain)?.[1];
  if (groups !== null) {
    return {
      groups,
      isProof: !/[.,'’]000$/.test(plain) || plain.length > 7,
      parts: (tail ?? null) as '.' | ',' | null,
    };
  }
  const parted = PARTED.exec(plain);
  const parts = (parted?.[1] ?? parted?.[2] ?? null) as '.' | ',' | null;
  return parts === null ? null : { groups: null, isProof: false, parts };
}
