import { type BlockingKey, blockingHash } from './blocking-keys.js';

/** Keys of one column: the records' codes, and by key its bit and its hashes by code. */
interface ColumnKeys {
  readonly codes: Int32Array;
  readonly bits: number[];
  readonly hashes: Int32Array[];
}

/** Most keys that bits of one number tell apart; ten columns have fewer. */
const MOST_KEYS = 31;

/** On which blocking keys two records agree, column by column: a record's code is read once for all keys of a column. */
export class KeyAgreement {
  readonly #columns: readonly ColumnKeys[];
  /** Keys of two columns, whichever of their values stands first. */
  readonly #joint: readonly { readonly key: BlockingKey; readonly bit: number }[];

  /** Throws a RangeError where there are more keys than bits. */
  constructor(keys: readonly BlockingKey[]) {
    if (keys.length > MOST_KEYS) throw new RangeError(`${keys.length} blocking keys`);
    const columns = new Map<Int32Array, ColumnKeys>();
    const joint: { key: BlockingKey; bit: number }[] = [];
    keys.forEach((key, at) => {
      const [part, second] = key.parts;
      if (second !== undefined) {
        joint.push({ key, bit: 1 << at });
        return;
      }
      const { codes, hashes } = part!;
      const column = columns.get(codes) ?? { codes, bits: [], hashes: [] };
      columns.set(codes, column);
      column.bits.push(1 << at);
      column.hashes.push(hashes);
    });
    this.#columns = [...columns.values()];
    this.#joint = joint;
  }

  /** The bits of the keys on which both records agree, in the order of the keys. */
  of(a: number, b: number): number {
    let agreed = 0;
    for (const { codes, bits, hashes } of this.#columns) {
      const codeA = codes[a]!;
      const codeB = codes[b]!;
      if (codeA < 0 || codeB < 0) continue;
      for (let k = 0; k < bits.length; k++) {
        const hash = hashes[k]![codeA]!;
        if (hash !== 0 && hash === hashes[k]![codeB]) agreed |= bits[k]!;
      }
    }
    for (const { key, bit } of this.#joint) {
      const hash = blockingHash(key, a);
      if (hash !== 0 && hash === blockingHash(key, b)) agreed |= bit;
    }
    return agreed;
  }
}
