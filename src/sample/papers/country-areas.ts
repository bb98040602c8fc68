import { isForOneCase, isStage, type Precinct, type Tec } from '../places/precincts.js';
import type { Election } from './election.js';
import { mayFollow, plantedTotal, type TruthRow } from './truth.js';

/** TECs and regions of the country that are out of the ordinary as a whole, and those that are nearly so. */
export interface CountryAreas {
  /** TECs whose precincts add far more than others. */
  readonly high: ReadonlySet<Tec>;
  /** A TEC whose precincts add some more. */
  readonly raised: Tec | null;
  /** Regions whose holders of AVCs mostly did not use them. */
  readonly quiet: ReadonlySet<string>;
  /** A region where somewhat fewer were used. */
  readonly calm: string | null;
}

/** Precincts that no planting is laid out on. */
export function restOfCountry(election: Election): readonly Precinct[] {
  const first = election.ordinary[0] as Precinct;
  return election.ordinary.filter((precinct) => !isStage(precinct, first) && !isForOneCase(precinct));
}

/** So many precincts a TEC needs that it can stand out where precincts differ as much as observed. */
const FEWEST_PRECINCTS = 8;
/** A region of which it is more than this part is another kind of region, not one with a high TEC. */
const LARGEST_PART = 0.25;

/** Chooses so many TECs and regions, or as many as the country has room for. */
export function chooseAreas(election: Election, highTecs: number, quietRegions: number): CountryAreas {
  const rest = restOfCountry(election);
  const taken = new Set(stageOf(election).map(({ tec }) => tec.region));
  const regions = byCount(countBy(rest, ({ tec }) => tec.region)).filter((region) => !taken.has(region));
  const quiet = new Set(regions.slice(0, quietRegions));
  const calm = regions.length > quietRegions + 1 ? (regions[quietRegions] ?? null) : null;
  const ofTec = countBy(rest, ({ tec }) => tec);
  const ofRegion = countBy(election.ordinary, ({ tec }) => tec.region);
  const fitting = byCount(ofTec).filter((tec) => {
    const count = ofTec.get(tec) ?? 0;
    return count >= FEWEST_PRECINCTS && count <= LARGEST_PART * (ofRegion.get(tec.region) ?? 0);
  });
  // No two in one region, so that none makes its region one of another kind.
  const apart = fitting.filter(
    (tec, place) => fitting.findIndex((other) => other.region === tec.region) === place && !taken.has(tec.region),
  );
  return { high: new Set(apart.slice(0, highTecs)), raised: apart[highTecs] ?? null, quiet, calm };
}

/** AD07 and AV20: these TECs and regions. Those of the stage, where much is planted, may stand out too. */
export function truthOfCountryAreas(election: Election, { high, raised, quiet, calm }: CountryAreas): TruthRow[] {
  const ofStage = new Set(stageOf(election).map(({ tec }) => tec));
  const regions = new Set([...ofStage].map(({ region }) => region));
  return [
    ...[...high].flatMap((tec) => plantedTotal('AD07', subjectOf(tec))),
    ...[...high].flatMap(({ region }) => mayFollow('AD07', `region ${region}`)),
    ...(raised === null ? [] : nearTotal('AD07', subjectOf(raised))),
    ...[...ofStage].flatMap((tec) => mayFollow('AD07', subjectOf(tec))),
    ...[...regions].flatMap((region) => [
      ...mayFollow('AD07', `region ${region}`),
      ...mayFollow('AV20', `region ${region}`),
    ]),
    ...[...quiet].flatMap((region) => plantedTotal('AV20', `region ${region}`)),
    ...(calm === null ? [] : nearTotal('AV20', `region ${calm}`)),
  ];
}

/** A TEC as AD07 names it. */
function subjectOf({ region, name }: Tec): string {
  return `tec ${region} · ${name}`;
}

function nearTotal(check: string, subject: string): TruthRow[] {
  return [{ kind: 'near-miss', check, subject, record: null }];
}

function stageOf({ ordinary }: Election): Precinct[] {
  return ordinary.filter((precinct) => isStage(precinct, ordinary[0] as Precinct));
}

function countBy<K>(precincts: readonly Precinct[], keyOf: (precinct: Precinct) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const precinct of precincts) counts.set(keyOf(precinct), (counts.get(keyOf(precinct)) ?? 0) + 1);
  return counts;
}

/** The most frequent first; those that are equally frequent in the order of precincts. */
function byCount<K>(counts: ReadonlyMap<K, number>): K[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
