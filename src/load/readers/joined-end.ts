import { type DateEvidence, type FileEvidence, type NumberEvidence, RECORDS_KEPT } from '../../extracts/conventions.js';
import type { FileEnd } from '../threads/record-batch.js';

/** What two readers that took turns at a file know at its end, as one would. Both have seen all of its bytes; each has read its own records. */
export function joinedEnd(a: FileEnd, b: FileEnd): FileEnd {
  return {
    // The first reader has noted the flaws and blank lines of all stretches.
    ...{ sha256: a.sha256, bytes: a.bytes, notes: a.notes, blankLines: a.blankLines },
    isFollowed: a.isFollowed || b.isFollowed,
    filled: a.filled.map((count, column) => count + (b.filled[column] ?? 0)),
    unreadCells: summed([...a.unreadCells, ...b.unreadCells], ({ field, kind }) => `${field}\0${kind}`, 'cells'),
    unreadRecords: summed([...a.unreadRecords, ...b.unreadRecords], ({ fields }) => fields, 'records'),
    evidence: joinedEvidence(a.evidence, b.evidence),
    precincts: [...new Set([...a.precincts, ...b.precincts])].sort(),
  };
}

function summed<Count extends string, T extends Readonly<Record<Count, number>>>(
  all: readonly T[],
  keyOf: (one: T) => string,
  count: Count,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const before = byKey.get(keyOf(one));
    byKey.set(keyOf(one), before === undefined ? one : { ...one, [count]: before[count] + one[count] });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function joinedEvidence(a: FileEvidence, b: FileEvidence): FileEvidence {
  return {
    dates: joinedMaps(a.dates, b.dates, joinedDates),
    numbers: joinedMaps(a.numbers, b.numbers, joinedNumbers),
  };
}

function joinedMaps<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, join: (a: V, b: V) => V): ReadonlyMap<K, V> {
  const all = new Map(a);
  for (const [key, value] of b) {
    const before = all.get(key);
    all.set(key, before === undefined ? value : join(before, value));
  }
  return all;
}

function joinedDates(a: DateEvidence, b: DateEvidence): DateEvidence {
  return {
    dayFirst: a.dayFirst + b.dayFirst,
    monthFirst: a.monthFirst + b.monthFirst,
    dayRecords: firstOf(a.dayRecords, b.dayRecords),
    monthRecords: firstOf(a.monthRecords, b.monthRecords),
    dayKnown: a.dayKnown + b.dayKnown,
    monthKnown: a.monthKnown + b.monthKnown,
    either: a.either + b.either,
  };
}

function firstOf(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((one, other) => one - other).slice(0, RECORDS_KEPT);
}

function joinedNumbers(a: NumberEvidence, b: NumberEvidence): NumberEvidence {
  return {
    grouped: {
      '.': a.grouped['.'] + b.grouped['.'],
      ',': a.grouped[','] + b.grouped[','],
      "'": a.grouped["'"] + b.grouped["'"],
    },
    proof: { '.': a.proof['.'] + b.proof['.'], ',': a.proof[','] + b.proof[','], "'": a.proof["'"] + b.proof["'"] },
    parted: { '.': a.parted['.'] + b.parted['.'], ',': a.parted[','] + b.parted[','] },
  };
}
