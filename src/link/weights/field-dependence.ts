import type { LevelCache } from '../compare/level-cache.js';
import { type FieldColumn, isName } from '../table/people-table.js';
import { hashText, scatter } from '../table/scatter.js';
import { sharesBeside } from './beside-levels.js';
import { inOrder } from './in-order.js';
import { type NearKeys, nearKeys } from './near-values.js';
import type { ValueShares } from './value-shares.js';

const FEWEST = 200;
const MOST_TRIES = 400_000;
/** By so much must two columns agree together more often than each does alone, and by so many standard deviations of chance. */
const LEAST_LIFT = 1.3;
const BEYOND_CHANCE = 1.5;
/** So many records show how names go together; of a longer list those born on some days are looked at. */
const ENOUGH_RECORDS = 300_000;

/** How much a column still says beside the one that says most of the same. */
export interface Dependence {
  /** Share of its bits that counts where the other column agrees, 0 to 1. */
  readonly discount: number;
  /** The other column; -1 where there is none. */
  readonly parent: number;
  /** The same share by the level of the other column, where it was measured: beside a postcode that differs, a town says more. */
  readonly beside: Float64Array | null;
}

/** A column that says all that it says. */
export const INDEPENDENT: Dependence = { discount: 1, parent: -1, beside: null };

/**
 * How much each column still says once the others are known, 0 to 1: a city says nothing more beside its postcode, a sex
 * nothing beside a given name. Measured on pairs of different persons that agree on one column: how often they agree on the
 * other. Only pairs
 * that are clearly two persons count.
 */
export function fieldDependences(
  columns: readonly FieldColumn[],
  caches: readonly LevelCache[],
  spreads: readonly ValueShares[],
  personOf: Int32Array | null,
): readonly Dependence[] {
  const found = columns.map(() => INDEPENDENT);
  const nearOf = nearKeys();
  const dates = columns.find(({ kind }) => kind === 'birth_date');
  // Without birth dates two dwellings tell apart who is named alike; where neither is known, nothing does.
  const homes = [...columns.keys()].filter(
    (f) => dates === undefined && columns[f]!.dwelling === true && columns[f]!.fillIn === undefined,
  );
  const canTellNamesApart = dates !== undefined || homes.length > 0;
  const all = Int32Array.from(columns[0]?.codes.keys() ?? []);
  const seen = dates === undefined ? all : all.filter(seenByDay(dates, all.length));
  const whole = once(() => inOrder(columns, personOf, all));
  const named = seen.length === all.length ? whole : once(() => inOrder(columns, personOf, seen));
  const order = [...columns.keys()].sort((a, b) => spreads[a]!.u[0]! - spreads[b]!.u[0]!);
  order.forEach((f, rank) => {
    for (const parent of order.slice(0, rank)) {
      if (!mayDepend(columns[parent]!, columns[f]!)) continue;
      if (isName(columns[f]!) && !canTellNamesApart) continue;
      const areNames = isName(columns[parent]!) && isName(columns[f]!);
      const list = isName(columns[f]!) ? named() : whole();
      const areTwo = clearlyTwo(list.columns, [parent, f], areNames ? homes : [], nearOf);
      const persons = list.personOf;
      const together = agreementGiven(
        list.columns[parent]!,
        list.columns[f]!,
        (a, b) => (persons === null || persons[a] !== persons[b]) && areTwo(a, b),
      );
      const alone = spreads[f]!.u[0]!;
      if (together === null) continue;
      const chance = BEYOND_CHANCE * Math.sqrt((alone * (1 - alone)) / together.pairs);
      if (together.share < Math.max(alone * LEAST_LIFT, alone + chance)) continue;
      const left = Math.log2(1 / together.share) / Math.log2(1 / alone);
      if (left < found[f]!.discount) found[f] = { ...INDEPENDENT, discount: Math.max(0, left), parent };
    }
  });
  return found.map((one, f) => {
    if (one.parent < 0 || isName(columns[f]!)) return one;
    return { ...one, beside: sharesBeside(whole(), caches[one.parent]!, one.parent, f, spreads[f]!.u[0]!) };
  });
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/**
 * True for records that are clearly two persons, judged by the columns other than the two at hand: every part of the name
 * begins with another letter and no two are exchanged, or, where only one can be compared, the birth years differ as well. Of
 * `homes`, where they are to tell people apart, no column may be near.
 */
function clearlyTwo(
  columns: readonly FieldColumn[],
  spare: readonly number[],
  homes: readonly number[],
  nearOf: NearKeys,
): (a: number, b: number) => boolean {
  const main = columns
    .filter((column, f) => (isName(column) || column.kind === 'birth_date') && !spare.includes(f))
    .map((column) => ({ ...column, near: nearOf(column) }));
  const dwellings = homes.map((f) => ({ ...columns[f]!, near: nearOf(columns[f]!) }));
  return (a, b) => {
    let different = dwellings.length === 0 ? 0 : dwellApart(dwellings, a, b);
    if (different < 0) return false;
    for (const { codes, values, near } of main) {
      const codeA = codes[a]!;
      const codeB = codes[b]!;
      if (codeA < 0 || codeB < 0) continue;
      if (near[codeA] === near[codeB]) return false;
      for (const other of main)
        if (other.values === values && (other.codes[a] === codeB || other.codes[b] === codeA)) return false;
      different += 1;
    }
    return different >= Math.min(2, main.length + Math.sign(dwellings.length));
  };
}

/** 1 for records of two dwellings, 0 where that cannot be told, -1 where a part of both is the same or near. */
function dwellApart(homes: readonly (FieldColumn & { readonly near: Int32Array })[], a: number, b: number): number {
  let compared = 0;
  for (const { codes, near } of homes) {
    const [codeA, codeB] = [codes[a]!, codes[b]!];
    if (codeA < 0 || codeB < 0) continue;
    if (near[codeA] === near[codeB]) return -1;
    compared = 1;
  }
  return compared;
}

/** Records of as many birth dates as hold enough people: the same ones in any order of the list. */
function seenByDay({ codes, values }: FieldColumn, size: number): (record: number) => boolean {
  const step = Math.ceil(size / ENOUGH_RECORDS);
  if (step <= 1) return () => true;
  const chosen = Uint8Array.from(values, (value) => ((scatter(hashText(value)) >>> 0) % step === 0 ? 1 : 0));
  return (record) => codes[record]! >= 0 && chosen[codes[record]!] === 1;
}

/** Places depend on each other, a sex on the given name, names on names; what else goes together does so in one person. */
function mayDepend(parent: FieldColumn, other: FieldColumn): boolean {
  if (parent.kind === 'iin' || other.kind === 'iin') return false;
  const isMain = (column: FieldColumn) => isName(column) || column.kind === 'birth_date';
  if (isName(parent) && isName(other)) return true;
  return !isMain(other) && (!isMain(parent) || (other.kind === 'category' && isName(parent)));
}

/** How often different persons who agree on one column agree on the other too; null where too few pairs show it. */
function agreementGiven(
  parent: FieldColumn,
  other: FieldColumn,
  areTwo: (a: number, b: number) => boolean,
): { readonly share: number; readonly pairs: number } | null {
  const { starts, records } = groupsOf(parent, other.codes);
  let pairs = 0;
  let agreeing = 0;
  let tries = 0;
  const order = [...parent.values.keys()].filter((code) => starts[code + 1]! - starts[code]! > 1);
  order.sort((x, y) => (parent.values[x]! < parent.values[y]! ? -1 : 1));
  for (const code of order) {
    const [start, end] = [starts[code]!, starts[code + 1]!];
    for (let x = start; x + 1 < end && tries < MOST_TRIES; x++, tries++) {
      const y = x + 1 + ((scatter(x - start + end - start) >>> 0) % (end - x - 1));
      const a = records[x]!;
      const b = records[y]!;
      if (!areTwo(a, b)) continue;
      pairs += 1;
      if (other.codes[a] === other.codes[b]) agreeing += 1;
    }
  }
  return pairs < FEWEST ? null : { share: (agreeing + 0.5) / (pairs + 1), pairs };
}

/** The records of each code of a column that have another one filled too, from `starts[code]` to `starts[code + 1]`. */
function groupsOf(
  { codes, values }: FieldColumn,
  others: Int32Array,
): { readonly starts: Int32Array; readonly records: Int32Array } {
  const starts = new Int32Array(values.length + 1);
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0 && others[i]! >= 0) starts[codes[i]! + 1]! += 1;
  for (let code = 0; code < values.length; code++) starts[code + 1]! += starts[code]!;
  const next = starts.slice();
  const records = new Int32Array(starts.at(-1)!);
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0 && others[i]! >= 0) records[next[codes[i]!]!++] = i;
  return { starts, records };
}
