import { inLatinLetters } from '../people/spellings.js';
import type { Random } from '../random.js';
import { layOut } from './lay-out.js';
import { PLACES } from './places-country.js';
import { moreVillages, planStage, STAGE_TECS } from './plan-district.js';
import { FIRST_NUMBER, isCity, type Precinct, type PrecinctPlan, STAGE, type Tec } from './precincts.js';

/** The election of 9 June 2019 at full scale: what the report and the commission say of its size (ODIHR V, VI; CEC). */
export const COUNTRY = {
  voters: 11_947_995,
  precincts: 9_968,
  tecs: 232,
  avcIssued: 35_951,
  avcUsed: 22_502,
  final: 11_960_364,
  growth: 12_369,
  voted: 9_274_110,
  mobile: 105_682,
} as const;

/** The figures of an election of that size. */
export type CountryFigures = { readonly [K in keyof typeof COUNTRY]: number };

/** The report's figures at a scale; the whole is kept to the unit. */
export function countryFigures(scale: number): CountryFigures {
  const at = Object.entries(COUNTRY).map(([name, value]) => [name, Math.round(value * scale)]);
  const figures = Object.fromEntries(at) as CountryFigures;
  return { ...figures, growth: figures.final - figures.voters };
}

const LARGEST = 3000;
const FEWEST_TECS = 12;
const VOTERS_OF_STAGE = 19_200;

interface District {
  readonly tec: Tec;
  readonly settlements: readonly string[];
}

/** The country at a scale from 0.01 to 1: its shares of everything, on the stage's precincts and those of as many TECs as there is room for. */
export function planCountry(random: Random, scale: number, sizesOfMore: readonly number[] = []): Precinct[] {
  const precincts = Math.round(COUNTRY.precincts * scale);
  const tecs = Math.max(FEWEST_TECS, Math.round(COUNTRY.tecs * scale));
  const special = Math.max(1, Math.round(tecs / 4));
  const ordinary = precincts - special;
  const districts = everyNth(otherDistricts(), tecs - STAGE_TECS.length);
  const count = ordinary - STAGE.core - STAGE.small;
  const settlements = Array.from({ length: count }, (_, n) => {
    const district = districts[Math.floor((n * districts.length) / count)] as District;
    return { tec: district.tec, settlement: random.pick(district.settlements) };
  });
  const voters = Math.round(COUNTRY.voters * scale);
  const sizes = sizesOf(random, settlements, voters - VOTERS_OF_STAGE);
  const rest = settlements.map((place, n): PrecinctPlan => ({ ...place, voters: sizes[n] ?? 0 }));
  const hospitals = Array.from({ length: special }, (_, n): PrecinctPlan => {
    const { tec, settlements: of } = districts[Math.floor((n * districts.length) / special)] as District;
    return { tec, settlement: of[0] ?? '', type: 'special', voters: 0 };
  });
  return layOut(
    random,
    [...planStage(VOTERS_OF_STAGE), ...rest, ...moreVillages(sizesOfMore), ...hospitals],
    FIRST_NUMBER,
  );
}

/** Sizes with that sum: city precincts about twice those of villages, none above the limit but the one that is planted. */
function sizesOf(random: Random, places: readonly { readonly settlement: string }[], wanted: number): number[] {
  const weights = places.map(({ settlement }) =>
    isCity(settlement) ? random.between(900, 2600) : random.between(150, 1700),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.min(LARGEST - 60, Math.floor((weight * wanted) / total)));
  if (sizes.length > 20) sizes[20] = LARGEST + 40;
  let left = wanted - sizes.reduce((sum, size) => sum + size, 0);
  for (let n = 0; left !== 0; n = (n + 1) % sizes.length) {
    const step = Math.sign(left);
    const size = (sizes[n] ?? 0) + step;
    if (n === 20 || size > LARGEST - 20 || size < 20) continue;
    sizes[n] = size;
    left -= step;
  }
  return sizes;
}

function everyNth<T>(all: readonly T[], wanted: number): T[] {
  return Array.from({ length: wanted }, (_, n) => all[Math.floor((n * all.length) / wanted)] as T);
}

/** Every district of the country but those of the stage. */
function otherDistricts(): District[] {
  const taken = new Set(STAGE_TECS.map(({ name, region }) => `${name}/${region}`));
  const districts: District[] = [];
  let of = { region: '', timeZone: '', series: '' };
  for (const line of PLACES.trim().split('\n')) {
    if (line.startsWith('# ')) {
      const [region = '', timeZone = '', series = ''] = line.slice(2).split(' | ');
      of = { region, timeZone, series };
      continue;
    }
    const [name = '', settlements = ''] = line.split(': ');
    const tec = { name, file: `tec_${fileName(name)}`, ...of };
    const bare = name.replace(/ \(.*\)$/u, '');
    if (!taken.has(`${bare}/${of.region}`)) districts.push({ tec, settlements: settlements.split(', ') });
  }
  return districts;
}

/** A commission's name as offices name a file: Latin letters, digits and dashes. */
function fileName(name: string): string {
  return inLatinLetters(name.replace(/ районная/u, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/_$/u, '');
}
