import { MOST_ALONE } from './constants.js';
import type { CountedUnit } from './judge-counts.js';

/**
 * Where more than `most` units of a region and stratum name no TEC, several TECs lie among them that nobody names: each unit gets a
 * level of its own then, as far from the others' as TECs are, or how far those differ would stand out as spikes. Fewer are one
 * TEC's own; of very many the tail itself shows how far they differ, and a level for each would cost gigabytes. Nobody is shown such
 * a group of one. `within`: of that region alone; missing: of all.
 */
export function withUntoldGroups(units: readonly CountedUnit[], most: number, within?: string): CountedUnit[] {
  const placeOf = ({ stratum, region }: CountedUnit) => `${stratum}\n${region}`;
  const mayBe = ({ tec, region }: CountedUnit) => tec === '' && (within === undefined || region === within);
  const untold = new Map<string, number>();
  for (const unit of units) if (mayBe(unit)) untold.set(placeOf(unit), (untold.get(placeOf(unit)) ?? 0) + 1);
  const all = [...untold.values()].reduce((sum, count) => sum + count, 0);
  if (all > MOST_ALONE) return [...units];
  return units.map((unit) => {
    const isUntold = mayBe(unit) && (untold.get(placeOf(unit)) ?? 0) > most;
    return isUntold ? { ...unit, tec: `alone: ${unit.id}` } : unit;
  });
}
