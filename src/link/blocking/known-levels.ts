import { isPersonNumber } from '../../identity/index.js';
import { learntLevel } from '../compare/initials.js';
import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { type KnownPairs, textOf } from '../table/people-table.js';
import { USUAL_M } from '../weights/link-model.js';
import type { PairList } from './pair-list.js';

const FEWEST_KNOWN = 50;
/** Of the usual shares beside what known pairs show: one record in five as ill-written as in a list without IINs. */
const USUAL_WEIGHT = 0.25;

/**
 * How often the records of one person stand at each level of every column, as pairs that are known show; null where these are
 * too few to show it. Each weighs as much as a pair that is sought and found: what is learnt from the found ones alone feeds
 * itself, where few of those that are sought have a partner at all. Usual shares are added, because known pairs are often two
 * copies of one register, and those that are sought were written by hand.
 */
export function knownLevels({ left, right }: KnownPairs, levels: PairLevels): readonly Float64Array[] | null {
  if (left.length < FEWEST_KNOWN) return null;
  const counts = levels.caches.map(({ levelCount }) => new Float64Array(levelCount));
  for (let k = 0; k < left.length; k++) {
    const pattern = levels.pattern(left[k]!, right[k]!);
    counts.forEach((count, f) => {
      const level = levelIn(pattern, f);
      // What makes the pairs known says nothing of how it differs, and of those who stay at one dwelling nothing is known.
      const { kind, dwelling } = levels.columns[f]!;
      if (kind !== 'iin' && dwelling !== true && level !== MISSING)
        count[learntLevel(level, levels.caches[f]!.initials !== null)]! += 1;
    });
  }
  return counts.map((count, f) => {
    const compared = count.reduce((sum, one) => sum + one, 0);
    return count.map((one, level) => one + USUAL_WEIGHT * compared * USUAL_M[levels.columns[f]!.kind][level]!);
  });
}

/** The same of those compared pairs that share a valid IIN and so are one person. */
export function identifiedLevels(
  { left, patterns, size }: PairList,
  levels: PairLevels,
): readonly Float64Array[] | null {
  const iin = levels.columns.findIndex(({ kind }) => kind === 'iin');
  if (iin < 0) return null;
  const column = levels.columns[iin]!;
  const counts = levels.caches.map(({ levelCount }) => new Float64Array(levelCount));
  let known = 0;
  for (let k = 0; k < size; k++) {
    const pattern = patterns[k]!;
    if (levelIn(pattern, iin) !== 0 || !isPersonNumber(textOf(column, column.codes[left[k]!]!))) continue;
    known += 1;
    counts.forEach((count, f) => {
      const level = levelIn(pattern, f);
      if (f !== iin && level !== MISSING) count[learntLevel(level, levels.caches[f]!.initials !== null)]! += 1;
    });
  }
  return known < FEWEST_KNOWN ? null : counts;
}
