import { type Area, type AreaExcess, scanAreas } from '../statistics/area-scan.js';
import { REPLICATES } from '../statistics/constants.js';
import { smallestTailCount } from '../statistics/negative-binomial.js';
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
  const areas = new Map<string, { area: Area; precincts: number }>();
  const limits = new Map<string, number>();
  for (const unit of judged) {
    const place = placeOf(unit.id);
    const limit = cutOf(unit, limits);
    addTo(areas, 'region', place.region ?? '', unit, limit);
    addTo(areas, 'tec', tecName(place), unit, limit);
  }
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

function cutOf({ expected, k }: JudgedUnit, known: Map<string, number>): number {
  const key = `${expected.toPrecision(4)} ${k.toPrecision(4)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = smallestTailCount(CUT, expected, k);
  known.set(key, made);
  return made;
}

function addTo(
  areas: Map<string, { area: Area; precincts: number }>,
  level: string,
  name: string,
  { observed, expected, k }: JudgedUnit,
  limit: number,
): void {
  if (name === '') return;
  const key = `${level} ${name}`;
  const before = areas.get(key);
  const variance = expected + expected ** 2 / k;
  areas.set(key, {
    area: {
      level,
      name,
      observed: (before?.area.observed ?? 0) + Math.min(observed, limit),
      expected: (before?.area.expected ?? 0) + expected,
      variance: (before?.area.variance ?? 0) + variance,
    },
    precincts: (before?.precincts ?? 0) + 1,
  });
}
