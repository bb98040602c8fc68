import { iinCheckDigit, type Sex } from '../../identity/index.js';
import type { Random } from '../random.js';

const SERIALS = 10_000;
/** A serial is two halves of two digits each, so that a Feistel network permutes it. */
const HALF = 100;
const ROUNDS = 4;

/**
 * Gives each invented person a valid IIN of one's own. The serials of a birth date and sex come in an order that is as good as
 * drawn, and of which only the next place is kept: memory does not grow with the number of people, but for twins.
 */
export class IinRegister {
  /** Birth date and sex → the place of the next serial in its order. */
  private readonly next = new Map<number, number>();
  /** Given out of order: birth date, sex and serial as one number. */
  private readonly early = new Set<number>();
  private people = 0;

  constructor(private readonly seed: number) {}

  /** The next person's number, from 1: who is who in the truth, and what the number of an identity document is made of. */
  nextPerson(): number {
    this.people += 1;
    return this.people;
  }

  /** A free IIN of that birth date (ISO, 1800 to 1899) and sex. Throws RangeError when none is left. */
  draw(birthDate: string, sex: Sex): string {
    const head = headOf(birthDate, sex);
    const number = Number(head);
    for (let place = this.next.get(number) ?? 0; place < SERIALS; place += 1) {
      this.next.set(number, place + 1);
      const serial = serialAt(place, this.keyOf(number));
      const iin = withCheckDigit(head, serial);
      if (iin !== null && !this.early.delete(number * SERIALS + serial)) return iin;
    }
    throw new RangeError(`no free IIN is left for a birth on ${birthDate}`);
  }

  /** The free IIN with the next serial: the one that twins of one sex get. */
  drawNext(after: string): string {
    const head = after.slice(0, 7);
    const number = Number(head);
    for (let step = 1; step < SERIALS; step += 1) {
      const serial = (Number(after.slice(7, 11)) + step) % SERIALS;
      const iin = withCheckDigit(head, serial);
      if (iin === null || this.isGiven(number, serial)) continue;
      this.early.add(number * SERIALS + serial);
      return iin;
    }
    throw new RangeError('no free IIN is left beside that one');
  }

  private isGiven(head: number, serial: number): boolean {
    if (this.early.has(head * SERIALS + serial)) return true;
    return placeOf(serial, this.keyOf(head)) < (this.next.get(head) ?? 0);
  }

  private keyOf(head: number): number {
    return Math.imul(head ^ Math.imul(this.seed, 0x27d4eb2f), 0x9e3779b1);
  }
}

/** The serial at a place of the order that a key gives. */
function serialAt(place: number, key: number): number {
  let [left, right] = [Math.floor(place / HALF), place % HALF];
  for (let round = 0; round < ROUNDS; round += 1) [left, right] = [right, (left + mixed(right, round, key)) % HALF];
  return left * HALF + right;
}

/** The place at which that serial comes: `serialAt` backwards. */
function placeOf(serial: number, key: number): number {
  let [left, right] = [Math.floor(serial / HALF), serial % HALF];
  for (let round = ROUNDS - 1; round >= 0; round -= 1)
    [left, right] = [(right + HALF - mixed(left, round, key)) % HALF, left];
  return left * HALF + right;
}

/** 0 to 99 from a half, a round and a key, by MurmurHash3's finishing mix. */
function mixed(half: number, round: number, key: number): number {
  let hash = (key + Math.imul(half + HALF * round + 1, 0x9e3779b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % HALF;
}

function withCheckDigit(head: string, serial: number): string | null {
  const eleven = head + String(serial).padStart(4, '0');
  const digit = iinCheckDigit(eleven);
  return digit === null ? null : `${eleven}${digit}`;
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
