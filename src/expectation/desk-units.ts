import { FEWEST_DAYS, MOST_DESKS_OF_A_TEC, MOST_IN_A_DAY } from './constants.js';
import { type DeskDay, dayLevels } from './day-levels.js';
import type { CountedUnit } from './judge-counts.js';
import { withUntoldGroups } from './untold-groups.js';

/** What one desk printed on one day, with its office and how many voters the precincts that it serves list. */
export interface DeskCount extends DeskDay {
  readonly id: string;
  readonly office: string | null;
  readonly serves: number | null;
}

/**
 * What each desk printed on each day, to be judged. Its exposure is what it serves, and how busy the other desks are on that day; its
 * other days are its nearest peers, and its office's other desks the next. Where more desks than one office has name no office and
 * have few days, each has a level of its own.
 */
export function deskUnits(counts: readonly DeskCount[]): CountedUnit[] {
  const days = new Map<string, number>();
  for (const { desk } of counts) days.set(desk, (days.get(desk) ?? 0) + 1);
  const isItsOwnPeer = (desk: string) => (days.get(desk) ?? 0) > FEWEST_DAYS;
  const untold = counts.filter(({ desk, office }) => office === null && !isItsOwnPeer(desk));
  const areOfMany = new Set(untold.map(({ desk }) => desk)).size > MOST_DESKS_OF_A_TEC;
  const levels = dayLevels(counts);
  const units = counts.map(({ id, desk, office, y, serves }, i) => ({
    id,
    y,
    exposure: levels[i]?.level ?? 1,
    exposureVariance: levels[i]?.variance ?? 0,
    stratum: 'desks',
    size: serves,
    band: '',
    region: office ?? '',
    tec: isItsOwnPeer(desk) ? desk : '',
    most: MOST_IN_A_DAY,
  }));
  return areOfMany ? withUntoldGroups(units, 0, '') : units;
}
