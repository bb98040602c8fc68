import { FEW_SPIKES, type Spikes } from './contamination.js';
import { gridOf, type LevelGrid } from './group-levels.js';
import { fitMeans, type MeanFit, type PeerUnit } from './mean-fit.js';
import { gammaNoise } from './noise-family.js';
import { noisesOf } from './noise-mixture.js';
import { type Prediction, predictOne } from './predict-one.js';
import { type Group, type PreparedNoise, prepareNoise } from './prepared-noise.js';

export type { Prediction } from './predict-one.js';

/** A count with the groups that have a level of their own: `group` inside `wider`; empty where it has none. */
export interface GroupedUnit extends PeerUnit {
  readonly group: string;
  readonly wider: string;
}

/**
 * Predicts every count from all others. Noise (gamma and log-normal, of several spreads each), the level of each group and how
 * far groups differ are averaged over, each weighing as much as the other units make it likely; a unit's own count has no part
 * in what is expected of it. `few`: what may lie on top of ordinary counts while means are learnt.
 */
export function predictFromPeers(units: readonly GroupedUnit[], few: Spikes = FEW_SPIKES): Prediction[] {
  const groups = groupsOf(units);
  const members = groups.map((group) => group.members);
  const fit = fitMeans(units, members, few);
  const y = units.map((unit) => unit.y);
  const base = gammaNoise(fit.k);
  const grids = members.map((each) => gridOf(each, y, fit, base));
  const noises = noisesOf(y, fit, grids);
  const prepared = noises.map((noise) => prepareNoise(noise, groups, grids, y, fit));
  return predictAll(units, groups, grids, prepared, fit);
}

function groupsOf(units: readonly GroupedUnit[]): Group[] {
  const groups = new Map<string, Group>();
  units.forEach(({ group, wider }, i) => {
    const key = group === '' ? wider : group;
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { members: [i], wider: group === '' ? '' : wider });
    else found.members.push(i);
  });
  return [...groups.values()];
}

function predictAll(
  units: readonly GroupedUnit[],
  groups: readonly Group[],
  grids: readonly LevelGrid[],
  noises: readonly PreparedNoise[],
  fit: MeanFit,
): Prediction[] {
  const made = new Array<Prediction>(units.length);
  groups.forEach(({ members }, g) => {
    members.forEach((i, m) => {
      made[i] = predictOne(
        (units[i] as GroupedUnit).y,
        fit.logMeans[i] ?? 0,
        fit.variances[i] ?? 0,
        m,
        g,
        grids[g] as LevelGrid,
        noises,
      );
    });
  });
  return made;
}
