const BITS = 11;
const BUCKETS = 1 << BITS;

/** Records with a key, sorted by it: `keys[k]` belongs to `records[k]`; records of one key stand in their own order. */
export interface SortedKeys {
  readonly keys: Int32Array;
  readonly records: Int32Array;
}

/** Sorts records by 32-bit keys in time linear in their number; key 0 means that the record has none and is left out. */
export function sortByKey(keys: Int32Array): SortedKeys {
  let count = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) count += 1;
  const sortedKeys = new Int32Array(count);
  const records = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === 0) continue;
    sortedKeys[at] = keys[i]!;
    records[at++] = i;
  }
  return sorted(sortedKeys, records);
}

/** All records by key, as signed numbers, key 0 among them; records of one key stand in their own order. */
export function orderByKey(keys: Int32Array): Int32Array {
  const unsigned = Int32Array.from(keys, (key) => key ^ 0x80000000);
  return sorted(unsigned, Int32Array.from(keys.keys())).records;
}

function sorted(keys: Int32Array<ArrayBuffer>, records: Int32Array<ArrayBuffer>): SortedKeys {
  let sortedKeys = keys;
  let sortedRecords = records;
  let otherKeys = new Int32Array(keys.length);
  let otherRecords = new Int32Array(keys.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    distribute(sortedKeys, sortedRecords, otherKeys, otherRecords, shift);
    [sortedKeys, otherKeys] = [otherKeys, sortedKeys];
    [sortedRecords, otherRecords] = [otherRecords, sortedRecords];
  }
  return { keys: sortedKeys, records: sortedRecords };
}

/** One stable pass by eleven bits of the key. */
function distribute(
  keys: Int32Array,
  records: Int32Array,
  toKeys: Int32Array,
  toRecords: Int32Array,
  shift: number,
): void {
  const starts = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < keys.length; i++) starts[((keys[i]! >>> shift) & (BUCKETS - 1)) + 1]! += 1;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const to = starts[(key >>> shift) & (BUCKETS - 1)]!++;
    toKeys[to] = key;
    toRecords[to] = records[i]!;
  }
}

/** Calls back with start and end (exclusive) of each run of at least `least` records with one key. */
export function eachBlock({ keys }: SortedKeys, onBlock: (start: number, end: number) => void, least = 2): void {
  let start = 0;
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && keys[i] === keys[start]) continue;
    if (i - start >= least) onBlock(start, i);
    start = i;
  }
}
