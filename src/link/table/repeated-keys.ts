const FILTER_BITS = 24;

/**
 * Groups of indexes whose numbers are equal, each group and all groups in order of index; NaN is no number and a number that
 * stands once makes no group. Takes one sort of the numbers, so that twelve million keys need no table of texts.
 */
export function repeatedKeys(keys: Float64Array): readonly Int32Array[] {
  const repeated = repeatedValues(keys);
  if (repeated.length === 0) return [];
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  for (const key of repeated) {
    const slot = slotOf(key);
    filter[slot >>> 3]! |= 1 << (slot & 7);
  }
  const counts = new Int32Array(repeated.length);
  const [at, found] = [new Int32List(), new Int32List()];
  for (let i = 0; i < keys.length; i++) {
    const slot = slotOf(keys[i]!);
    if ((filter[slot >>> 3]! & (1 << (slot & 7))) === 0) continue;
    const value = indexOf(repeated, keys[i]!);
    if (value < 0) continue;
    counts[value]! += 1;
    at.push(i);
    found.push(value);
  }
  const groups = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let k = 0; k < at.size; k++) {
    const value = found.values[k]!;
    groups[value]![counts[value]!++] = at.values[k]!;
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}

/** The numbers that stand at least twice, ascending. */
function repeatedValues(keys: Float64Array): Float64Array {
  let sorted = new Float64Array(keys.length);
  let size = 0;
  for (let i = 0; i < keys.length; i++) if (!Number.isNaN(keys[i]!)) sorted[size++] = keys[i]!;
  sorted = sorted.subarray(0, size).sort();
  size = 0;
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] === sorted[i - 1] && (size === 0 || sorted[size - 1] !== sorted[i])) sorted[size++] = sorted[i]!;
  }
  return sorted.slice(0, size);
}

/** Where both halves of a number up to 2^53 fall in the filter. */
function slotOf(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  return Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function indexOf(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key ? low : -1;
}

/** Whole numbers one after the other, as many as come; four bytes each. */
export class Int32List {
  values = new Int32Array(1024);
  size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const longer = new Int32Array(this.size * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.size++] = value;
  }

  done(): Int32Array {
    return this.values.slice(0, this.size);
  }
}
