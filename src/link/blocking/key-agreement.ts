import { type BlockingKey, blockingHash, type KeyPart } from './blocking-keys.js';
import type { RecordRows } from './record-rows.js';

/** Keys of one column: its place in a row, and by key its bit and its hashes by code. */
interface ColumnKeys {
  readonly at: number;
  readonly bits: number[];
  readonly hashes: Int32Array[];
}

/** A key of two columns, whichever of their values stands first. */
interface JointKey {
  readonly bit: number;
  readonly parts: readonly { readonly at: number; readonly hashes: Int32Array }[];
}

/** Most keys that bits of one number tell apart; ten columns have fewer. */
const MOST_KEYS = 31;

/** On which blocking keys two records agree, column by column: a record's code is read once for all keys of a column. */
export class KeyAgreement {
  readonly #rows: RecordRows;
  readonly #keys: readonly BlockingKey[];
  readonly #columns: readonly ColumnKeys[];
  readonly #joint: readonly JointKey[];

  /** Throws a RangeError where there are more keys than bits. */
  constructor(keys: readonly BlockingKey[], rows: RecordRows) {
    if (keys.length > MOST_KEYS) throw new RangeError(`${keys.length} blocking keys`);
    this.#rows = rows;
    this.#keys = keys;
    const columns = new Map<number, ColumnKeys>();
    const joint: JointKey[] = [];
    const place = ({ codes, hashes }: KeyPart) => ({ at: rows.columnOf(codes), hashes });
    keys.forEach(({ parts }, k) => {
      if (parts.length > 1) {
        joint.push({ bit: 1 << k, parts: parts.map(place) });
        return;
      }
      const { at, hashes } = place(parts[0]!);
      const column = columns.get(at) ?? { at, bits: [], hashes: [] };
      columns.set(at, column);
      column.bits.push(1 << k);
      column.hashes.push(hashes);
    });
    this.#columns = [...columns.values()];
    this.#joint = joint;
  }

  /** The bits of the keys on which the records of two rows agree, in the order of the keys. */
  of(rowA: number, rowB: number): number {
    const { codes } = this.#rows;
    let agreed = 0;
    for (const { at, bits, hashes } of this.#columns) {
      const codeA = codes[rowA + at]!;
      const codeB = codes[rowB + at]!;
      if (codeA < 0 || codeB < 0) continue;
      for (let k = 0; k < bits.length; k++) {
        const hash = hashes[k]![codeA]!;
        if (hash !== 0 && hash === hashes[k]![codeB]) agreed |= bits[k]!;
      }
    }
    for (const joint of this.#joint) {
      const hash = this.#jointHash(joint, rowA);
      if (hash !== null && hash === this.#jointHash(joint, rowB)) agreed |= joint.bit;
    }
    return agreed;
  }

  /** The same of two records that may have no rows. */
  ofRecords(a: number, b: number): number {
    return this.#keys.reduce((agreed, key, k) => {
      const hash = blockingHash(key, a);
      return hash !== 0 && hash === blockingHash(key, b) ? agreed | (1 << k) : agreed;
    }, 0);
  }

  /** The sum of both parts' hashes, which does not depend on their order; null where one of both is missing. */
  #jointHash({ parts }: JointKey, row: number): number | null {
    let sum = 0;
    for (const { at, hashes } of parts) {
      const code = this.#rows.codes[row + at]!;
      const hash = code < 0 ? 0 : hashes[code]!;
      if (hash === 0) return null;
      sum = (sum + hash) | 0;
    }
    return sum;
  }
}
