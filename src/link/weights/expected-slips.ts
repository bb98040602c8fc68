import { shareOfInitials } from '../compare/initials.js';
import { IMAGINED, INITIAL, SWAPPED, USUAL_MOVED } from '../link-constants.js';
import type { FieldColumn, FieldKind, PeopleTable } from '../table/people-table.js';
import { seededDraws } from '../table/scatter.js';
import type { FieldWeights } from './field-weights.js';

/** One way in which two records of one person may stand to each other in a column. */
interface Slip {
  readonly share: number;
  /** The level at which the values then compare. */
  readonly level: number;
  /** Parts of the value that still agree ('' is the whole); the names of blocking keys without their column. */
  readonly agreeing: readonly string[];
}

const NAME_SLIPS: readonly Slip[] = [
  { share: 0.76, level: 0, agreeing: ['', 'begin', 'end', 'initial'] },
  { share: 0.08, level: 1, agreeing: ['begin', 'initial'] },
  { share: 0.06, level: 1, agreeing: ['end', 'initial'] },
  { share: 0.03, level: 2, agreeing: ['begin', 'initial'] },
  { share: 0.02, level: 2, agreeing: ['initial'] },
  { share: 0.05, level: 4, agreeing: [] },
];
/** How often columns differ, and how, in lists worse kept than most: a pass too many costs little, a lost match more. */
const SLIPS: Readonly<Record<FieldKind, readonly Slip[]>> = {
  surname: NAME_SLIPS,
  given_name: NAME_SLIPS,
  patronymic: NAME_SLIPS,
  birth_date: [
    { share: 0.83, level: 0, agreeing: ['', 'month-day', 'year-month', 'year-day', 'year'] },
    { share: 0.04, level: 2, agreeing: ['year-month', 'year'] },
    { share: 0.03, level: 2, agreeing: ['year-day', 'year'] },
    { share: 0.03, level: 2, agreeing: ['month-day'] },
    { share: 0.03, level: 1, agreeing: ['year'] },
    { share: 0.04, level: 5, agreeing: [] },
  ],
  iin: [
    { share: 0.93, level: 0, agreeing: [''] },
    { share: 0.05, level: 1, agreeing: [] },
    { share: 0.02, level: 3, agreeing: [] },
  ],
  identifier: [
    { share: 0.8, level: 0, agreeing: [''] },
    { share: 0.1, level: 1, agreeing: [] },
    { share: 0.1, level: 3, agreeing: [] },
  ],
  number: [
    { share: 0.75, level: 0, agreeing: [''] },
    { share: 0.08, level: 1, agreeing: [] },
    { share: 0.17, level: 2, agreeing: [] },
  ],
  category: [
    { share: 0.92, level: 0, agreeing: [''] },
    { share: 0.08, level: 1, agreeing: [] },
  ],
  dwelling: [
    { share: 0.85, level: 0, agreeing: [''] },
    { share: 0.15, level: 2, agreeing: [] },
  ],
  text: [
    { share: 0.66, level: 0, agreeing: ['', 'begin'] },
    { share: 0.1, level: 1, agreeing: ['begin'] },
    { share: 0.06, level: 1, agreeing: [] },
    { share: 0.18, level: 4, agreeing: [] },
  ],
};
/** A name of which one record, or both, writes the first letter alone; bits of agreement in one of some sixteen letters. */
const BY_INITIAL: Slip = { share: 0, level: INITIAL, agreeing: ['initial'] };
const BITS_OF_INITIAL = 4;
/** A name that stands in the other one's column. */
const EXCHANGED: Slip = { share: 0, level: 1, agreeing: [] };
const ANY_ORDER = 'names in any order';

/** Imagined pairs of records of one person: by blocking key a bit for each pair that agrees on it. */
export interface ImaginedMatches {
  readonly size: number;
  /** Length of each row of bits, in words of 32. */
  readonly words: number;
  readonly agreeing: ReadonlyMap<string, Uint32Array>;
}

/**
 * Draws pairs of records of one person, blank as often as the list is, and keeps those that the usual weights would recognise:
 * a blocking pass is worth what it brings together of these.
 */
export function imagineMatches(
  table: PeopleTable,
  weights: readonly FieldWeights[],
  priorBits: number,
): ImaginedMatches {
  const { columns } = table;
  const filled = columns.map((column) => filledOnBoth(column, table.focus));
  const initialled = columns.map(shareOfInitials);
  const surname = columns.findIndex(({ kind }) => kind === 'surname');
  const given = columns.findIndex(({ kind }) => kind === 'given_name');
  const canSwap = surname >= 0 && given >= 0 && columns[surname]!.values === columns[given]!.values;
  const hasDwelling = columns.some(({ dwelling }) => dwelling === true);
  const agreeing = new Map<string, Uint32Array>();
  const bitsFor = (blockingKey: string) => {
    const bits = agreeing.get(blockingKey) ?? new Uint32Array(IMAGINED.draws / 32);
    agreeing.set(blockingKey, bits);
    return bits;
  };
  // The names of keys are made once: each slip is drawn a thousand times.
  const keptBySlip = columns.map(() => new Map<Slip, readonly Uint32Array[]>());
  const keptBy = (f: number, slip: Slip) => {
    const { field } = columns[f]!;
    const kept =
      keptBySlip[f]!.get(slip) ?? slip.agreeing.map((part) => bitsFor(part === '' ? field : `${field} ${part}`));
    keptBySlip[f]!.set(slip, kept);
    return kept;
  };
  const mark = (bits: Uint32Array, pair: number) => {
    bits[pair >>> 5]! |= 1 << (pair & 31);
  };
  const draw = seededDraws(columns.length);
  let size = 0;
  for (let k = 0; k < IMAGINED.draws; k++) {
    const isMoved = hasDwelling && draw() < USUAL_MOVED;
    const isSwapped = canSwap && draw() < SWAPPED;
    const slips = columns.map(({ kind, dwelling }, f): Slip | null => {
      const isThere = draw() < filled[f]!;
      // No draw where there are no initials, so that other lists keep theirs.
      const isShort = initialled[f]! > 0 && draw() < 1 - (1 - initialled[f]!) ** 2;
      const slip = isShort ? BY_INITIAL : drawnSlip(SLIPS[kind], draw());
      if (!isThere || (isMoved && dwelling === true)) return null;
      return isSwapped && (f === surname || f === given) ? EXCHANGED : slip;
    });
    if (bitsOf(slips, weights) + priorBits < IMAGINED.leastBits) continue;
    slips.forEach((slip, f) => {
      if (slip !== null) for (const bits of keptBy(f, slip)) mark(bits, size);
    });
    const [one, other] = [slips[surname], slips[given]];
    if (one && other && (isSwapped || one.level + other.level === 0)) mark(bitsFor(ANY_ORDER), size);
    size += 1;
  }
  return { size, words: IMAGINED.draws / 32, agreeing };
}

function drawnSlip(slips: readonly Slip[], drawn: number): Slip {
  let left = drawn;
  for (const slip of slips) {
    left -= slip.share;
    if (left < 0) return slip;
  }
  return slips[0]!;
}

function bitsOf(slips: readonly (Slip | null)[], weights: readonly FieldWeights[]): number {
  let bits = 0;
  slips.forEach((slip, f) => {
    if (slip === null) return;
    const { m, u, bits: byLevel } = weights[f]!;
    if (slip.level === INITIAL) bits += BITS_OF_INITIAL;
    else bits += slip.level === 0 ? Math.log2(m[0]! / u[0]!) : byLevel[slip.level]!;
  });
  return bits;
}

/** Chance that a column is filled in both records of a pair; with a focus, one of them stands in it. */
function filledOnBoth({ codes }: FieldColumn, focus: Uint8Array | undefined): number {
  let filled = 0;
  let filledInFocus = 0;
  let inFocus = 0;
  for (let i = 0; i < codes.length; i++) {
    const isFilled = codes[i]! < 0 ? 0 : 1;
    filled += isFilled;
    if (focus !== undefined && focus[i] === 1) {
      inFocus += 1;
      filledInFocus += isFilled;
    }
  }
  const share = filled / Math.max(1, codes.length);
  return share * (focus === undefined ? share : filledInFocus / Math.max(1, inFocus));
}
