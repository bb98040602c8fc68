import { iinCheckDigit, type Sex } from '../identity/index.js';
import type { Random } from './random.js';

const SERIALS = 10_000;

/**
 * Gives each invented person a valid IIN of one's own. One bit for each of the 10,000 serials of a birth date and sex that
 * is in use, so that even a national list needs some 50 MB.
 */
export class IinRegister {
  private readonly given = new Map<string, Uint8Array>();
  private people = 0;

  /** The next person's number, from 1: who is who in the truth, and what the number of an identity document is made of. */
  nextPerson(): number {
    this.people += 1;
    return this.people;
  }

  /** A free IIN with a random serial. */
  draw(random: Random, birthDate: string, sex: Sex): string {
    for (let tries = 0; tries < 100_000; tries += 1) {
      const iin = this.take(headOf(birthDate, sex), random.below(SERIALS));
      if (iin !== null) return iin;
    }
    throw new RangeError(`no free IIN is left for a birth on ${birthDate}`);
  }

  /** The free IIN with the next serial: the one that twins of one sex get. */
  drawNext(after: string): string {
    const head = after.slice(0, 7);
    const serial = Number(after.slice(7, 11));
    for (let step = 1; step < SERIALS; step += 1) {
      const iin = this.take(head, (serial + step) % SERIALS);
      if (iin !== null) return iin;
    }
    throw new RangeError('no free IIN is left beside that one');
  }

  private take(head: string, serial: number): string | null {
    const head11 = head + String(serial).padStart(4, '0');
    const digit = iinCheckDigit(head11);
    const bits = this.given.get(head) ?? new Uint8Array(SERIALS / 8);
    const bit = 1 << (serial & 7);
    if (digit === null || ((bits[serial >> 3] ?? 0) & bit) !== 0) return null;
    bits[serial >> 3] = (bits[serial >> 3] ?? 0) | bit;
    this.given.set(head, bits);
    return `${head11}${digit}`;
  }
}

/** Eleven digits of an IIN to which no check digit can be given, of that birth date and sex. */
export function unassignableHead(random: Random, { birthDate, sex }: { birthDate: string; sex: Sex }): string {
  for (;;) {
    const head = headOf(birthDate, sex) + String(random.below(SERIALS)).padStart(4, '0');
    if (iinCheckDigit(head) === null) return head;
  }
}

/** Birth date as YYMMDD and the digit of century and sex. */
function headOf(birthDate: string, sex: Sex): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const century = Math.floor(Number(year) / 100) - 18;
  return year.slice(2) + month + day + String(2 * century + (sex === 'm' ? 1 : 2));
}
