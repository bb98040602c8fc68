import type { LevelCache } from '../compare/level-cache.js';
import { contentHashes } from '../table/content-hash.js';
import { type FieldColumn, isName } from '../table/people-table.js';
import { hashText, scatter } from '../table/scatter.js';
import { hashOrder, sharesBeside } from './beside-levels.js';
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
  let hashes: Int32Array | null = null;
  const size = columns[0]?.codes.length ?? 0;
  const dates = columns.find(({ kind }) => kind === 'birth_date');
  // Without birth dates two dwellings tell apart who is named alike; where neither is known, nothing does.
  const homes =
    dates === undefined ? columns.filter(({ dwelling, fillIn }) => dwelling === true && fillIn === undefined) : [];
  const canTellNamesApart = dates !== undefined || homes.length > 0;
  const isSeen = dates === undefined ? () => true : seenByDay(dates, size);
  const order = [...columns.keys()].sort((a, b) => spreads[a]!.u[0]! - spreads[b]!.u[0]!);
  order.forEach((f, rank) => {
    for (const parent of order.slice(0, rank)) {
      if (!mayDepend(columns[parent]!, columns[f]!)) continue;
      if (isName(columns[f]!) && !canTellNamesApart) continue;
      const areNames = isName(columns[parent]!) && isName(columns[f]!);
      const areTwo = clearlyTwo(columns, [columns[parent]!, columns[f]!], areNames ? homes : []);
      hashes ??= contentHashes(columns, columns[f]!.codes.length);
      const together = agreementGiven(
        columns[parent]!,
        columns[f]!,
        (a, b) => (personOf?.[a] !== personOf?.[b] || personOf === null ? areTwo(a, b) : false),
        hashes,
        isName(columns[f]!) ? isSeen : () => true,
      );
      const alone = spreads[f]!.u[0]!;
      if (together === null) continue;
      const chance = BEYOND_CHANCE * Math.sqrt((alone * (1 - alone)) / together.pairs);
      if (together.share < Math.max(alone * LEAST_LIFT, alone + chance)) continue;
      const left = Math.log2(1 / together.share) / Math.log2(1 / alone);
      if (left < found[f]!.discount) found[f] = { ...INDEPENDENT, discount: Math.max(0, left), parent };
    }
  });
  return found.map((one, f) =>
    one.parent < 0 || isName(columns[f]!) ? one : { ...one, beside: besideLevels(one.parent, f) },
  );

  function besideLevels(parent: number, f: number): Float64Array {
    const order = hashOrder(hashes!);
    const isOne = (a: number, b: number) => personOf !== null && personOf[a] === personOf[b];
    return sharesBeside(caches[parent]!, columns[parent]!, columns[f]!, order, isOne, spreads[f]!.u[0]!);
  }
}

/**
 * True for records that are clearly two persons, judged by the columns other than the two at hand: every part of the name
 * begins with another letter and no two are exchanged, or, where only one can be compared, the birth years differ as well. Of
 * `homes`, where they are to tell people apart, no column may be near.
 */
function clearlyTwo(
  columns: readonly FieldColumn[],
  spare: readonly FieldColumn[],
  homes: readonly FieldColumn[],
): (a: number, b: number) => boolean {
  const main = columns.filter((column) => (isName(column) || column.kind === 'birth_date') && !spare.includes(column));
  return (a, b) => {
    let different = homes.length === 0 ? 0 : dwellApart(homes, a, b);
    if (different < 0) return false;
    for (const { codes, values } of main) {
      const codeA = codes[a]!;
      const codeB = codes[b]!;
      if (codeA < 0 || codeB < 0) continue;
      if (codeA === codeB || isNear(values[codeA]!, values[codeB]!)) return false;
      if (main.some((other) => other.values === values && (other.codes[a] === codeB || other.codes[b] === codeA)))
        return false;
      different += 1;
    }
    return different >= Math.min(2, main.length + Math.sign(homes.length));
  };
}

/** 1 for records of two dwellings, 0 where that cannot be told, -1 where a part of both is the same or near. */
function dwellApart(homes: readonly FieldColumn[], a: number, b: number): number {
  let compared = 0;
  for (const { codes, values } of homes) {
    const [codeA, codeB] = [codes[a]!, codes[b]!];
    if (codeA < 0 || codeB < 0) continue;
    if (codeA === codeB || isNear(values[codeA]!, values[codeB]!)) return -1;
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

/** The same initial, or for dates (which begin with a digit) the same decade. */
function isNear(a: string, b: string): boolean {
  return /^\d/.test(a) ? a.slice(0, 3) === b.slice(0, 3) : a.charCodeAt(0) === b.charCodeAt(0);
}

/** How often different persons who agree on one column agree on the other too; null where too few pairs show it. */
function agreementGiven(
  parent: FieldColumn,
  other: FieldColumn,
  areTwo: (a: number, b: number) => boolean,
  hashes: Int32Array,
  isSeen: (record: number) => boolean,
): { readonly share: number; readonly pairs: number } | null {
  const groups = new Map<number, number[]>();
  parent.codes.forEach((code, record) => {
    if (code < 0 || other.codes[record]! < 0 || !isSeen(record)) return;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [record]);
    else group.push(record);
  });
  let pairs = 0;
  let agreeing = 0;
  let tries = 0;
  const order = [...groups.keys()].sort((x, y) => (parent.values[x]! < parent.values[y]! ? -1 : 1));
  for (const code of order) {
    const group = groups.get(code)!.sort((x, y) => hashes[x]! - hashes[y]!);
    for (let x = 0; x + 1 < group.length && tries < MOST_TRIES; x++, tries++) {
      const y = x + 1 + ((scatter(x + group.length) >>> 0) % (group.length - x - 1));
      const a = group[x]!;
      const b = group[y]!;
      if (!areTwo(a, b)) continue;
      pairs += 1;
      if (other.codes[a] === other.codes[b]) agreeing += 1;
    }
  }
  return pairs < FEWEST ? null : { share: (agreeing + 0.5) / (pairs + 1), pairs };
}
