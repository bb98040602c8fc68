import { type Area, type AreaExcess, scanAreas } from '../statistics/area-scan.js';
import { REPLICATES } from '../statistics/constants.js';
import { smallestTailCount } from '../statistics/negative-binomial.js';
import { medianOf } from '../statistics/robust-z.js';
import { AREA_CUT } from './constants.js';
import type { JudgedUnit } from './judge-counts.js';

/** Where a precinct lies; null where that is not known. */
export interface Place {
  readonly region: string | null;
  readonly tec: string | null;
}

/** An area's excess with the number of its precincts that were counted. */
export interface JudgedArea extends AreaExcess {
  readonly precincts: number;
  readonly q: number;
}

const CUT = Math.log(AREA_CUT);

/** The name of a TEC with its region, since districts of different regions share names. */
export function tecName({ region, tec }: Place): string {
  return tec === null || tec === '' ? '' : region === null ? tec : `${region} · ${tec}`;
}

/**
 * Judges regions and TECs: do many of their precincts together have more than precincts of their type and size have in the
 * country? `judged` must be expectations that know nothing of the areas themselves.
 */
export function judgeAreas(
  judged: readonly JudgedUnit[],
  placeOf: (id: string) => Place,
  share: number,
  replicates = REPLICATES,
): JudgedArea[] {
  const members = new Map<string, Members>();
  for (const unit of judged) {
    const place = placeOf(unit.id);
    join(members, 'region', place.region ?? '', unit);
    join(members, 'tec', tecName(place), unit);
  }
  const limits = new Map<string, number>();
  const areas = new Map([...members].map(([key, area]) => [key, summed(area, limits)]));
  const counted = [...areas.values()].filter(({ precincts }) => precincts >= 2);
  return scanAreas(
    counted.map(({ area }) => area),
    replicates,
  ).map((area) => ({
    ...area,
    precincts: areas.get(`${area.level} ${area.name}`)?.precincts ?? 0,
    q: Math.min(1, area.p / share),
  }));
}

interface Members {
  readonly level: string;
  readonly name: string;
  readonly units: JudgedUnit[];
}

function join(members: Map<string, Members>, level: string, name: string, unit: JudgedUnit): void {
  if (name === '') return;
  const key = `${level} ${name}`;
  const area = members.get(key) ?? { level, name, units: [] };
  members.set(key, area);
  area.units.push(unit);
}

/**
 * The sums of an area. One precinct far above the others is its own affair and counts for no more than an ordinary one might have
 * where the area's middle precinct is as high as it is: a whole district that is high is not cut down to what the country has.
 */
function summed({ level, name, units }: Members, limits: Map<string, number>): { area: Area; precincts: number } {
  const counted = units.filter(({ expected }) => expected > 0);
  const middle = Math.max(1, medianOf(counted.map(({ observed, expected }) => observed / expected)) || 1);
  const area = { level, name, observed: 0, expected: 0, variance: 0 };
  for (const { observed, expected, k } of units) {
    area.observed += Math.min(observed, cutOf(expected * middle, k, limits));
    area.expected += expected;
    area.variance += expected + expected ** 2 / k;
  }
  return { area, precincts: units.length };
}

function cutOf(expected: number, k: number, known: Map<string, number>): number {
  const key = `${expected.toPrecision(4)} ${k.toPrecision(4)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = smallestTailCount(CUT, expected, k);
  known.set(key, made);
  return made;
}
