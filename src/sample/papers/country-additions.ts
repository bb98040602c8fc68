import { isForOneCase, type Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { type CountryAreas, restOfCountry } from './country-areas.js';
import { type Election, quirksOf } from './election.js';
import { mayFollow, planted, type TruthRow } from './truth.js';

/** Additions per precinct, and precincts with more than a hundred of those observed (ODIHR XIII.A, footnote 93). */
export const OBSERVED = { mean: 25, line: 100, overLine: 40, observations: 1352 } as const;

const DISPERSION = 0.75;
const MOST = 400;

/** In the TEC that stands out, every precinct has so many more, and none so many that it stands out alone. */
const HIGH = { more: 65, most: 30 } as const;
/** What the precincts of the TEC have more that looks nearly so. */
const RAISED = 6;

/** Draws how many are added in the country's precincts, spread as observers found them. */
export function spreadCountryAdditions(election: Election, { high, raised }: CountryAreas): void {
  const random = election.stream('additions of the country');
  const table = negativeBinomial(OBSERVED.mean - 2, DISPERSION);
  for (const precinct of restOfCountry(election)) {
    const drawn = table(random);
    const isHigh = high.has(precinct.tec);
    const more = precinct.tec === raised ? RAISED : 0;
    const newcomers = isHigh ? Math.min(drawn, HIGH.most) + HIGH.more : drawn + more;
    precinct.corrections = random.between(0, 2);
    // Where all came, many were added too, as was planted there.
    if (quirksOf(election, precinct.number).turnout !== undefined) continue;
    precinct.newcomers = Math.min(newcomers, Math.floor(precinct.voters / 2));
  }
}

/** Draws of a negative binomial by its weights, each the one before times a fraction: no logarithm, no power. */
function negativeBinomial(mean: number, k: number): (random: Random) => number {
  const sums: number[] = [];
  let weight = 1_000_000;
  let sum = 0;
  for (let n = 0; n <= MOST; n += 1) {
    sum += weight;
    sums.push(Math.round(sum * 16));
    weight = (weight * (n + k) * mean) / ((n + 1) * (mean + k));
  }
  return (random) => {
    const drawn = random.below(sums.at(-1) ?? 1);
    return sums.findIndex((limit) => drawn < limit);
  };
}

/** Few enough additions to take one more without standing out, and enough to miss one. */
const ORDINARY = { least: 6, most: 80 } as const;

/**
 * Makes the country's additions what observers found to the unit, where its size lets them: their mean, and the share of
 * precincts with more than a hundred. Comes when all others are drawn.
 */
export function balanceCountryAdditions(election: Election, { high: highTecs }: CountryAreas): void {
  const counted = election.precincts.filter((precinct) => !isForOneCase(precinct));
  const added = (precinct: Precinct) => additionsOf(election, precinct);
  const free = restOfCountry(election).filter(
    ({ number, tec }) => !highTecs.has(tec) && quirksOf(election, number).turnout === undefined,
  );
  const high = counted.filter((precinct) => added(precinct) > OBSERVED.line);
  const freeHigh = high.filter((precinct) => free.includes(precinct)).length;
  const share = OBSERVED.overLine / OBSERVED.observations;
  const wanted = Math.max(0, Math.round(share * counted.length) - (high.length - freeHigh));
  const ranked = [...free].sort((a, b) => added(b) - added(a) || Number(a.number) - Number(b.number));
  ranked.forEach((precinct, rank) => {
    if (rank < wanted) precinct.newcomers += Math.max(0, OBSERVED.line + 1 - added(precinct));
    else precinct.newcomers -= Math.max(0, added(precinct) - OBSERVED.line + 5);
  });
  const all = counted.reduce((sum, precinct) => sum + added(precinct), 0);
  spreadEvenly(free, OBSERVED.mean * counted.length - all, added);
}

/** Adds, or takes away, one newcomer here and one there; what finds no place is left. */
function spreadEvenly(precincts: readonly Precinct[], wanted: number, added: (precinct: Precinct) => number): void {
  const step = Math.sign(wanted);
  let left = Math.abs(wanted);
  for (let before = -1; left > 0 && left !== before; ) {
    before = left;
    for (const precinct of precincts) {
      const now = added(precinct);
      if (left === 0 || precinct.newcomers + step < 0 || now < ORDINARY.least || now > ORDINARY.most) continue;
      precinct.newcomers += step;
      left -= 1;
    }
  }
}

function additionsOf(election: Election, { number, newcomers, corrections }: Precinct): number {
  return (election.papers.get(number)?.additions.length ?? 0) + newcomers + corrections;
}

const STATISTICS = ['AD03', 'AD04', 'AD05', 'AD06', 'AD12', 'RC05', 'RC11'] as const;
/** From how many additions on, or from which share of the list, a count of peers may name a precinct. */
const STANDS_OUT = { additions: 50, share: 0.06 } as const;

/** AD01: the country's precincts on and above the line; and those that a count of peers may name. */
export function truthOfCountryAdditions(election: Election): TruthRow[] {
  return restOfCountry(election).flatMap((precinct) => {
    const subject = `precinct ${precinct.number}`;
    const added = additionsOf(election, precinct);
    if (added >= OBSERVED.line) {
      election.afterFill.set(precinct.number, [({ additions }) => planted('AD01', subject, additions)]);
    }
    const isPlanted = quirksOf(election, precinct.number).turnout !== undefined;
    if (added < STANDS_OUT.additions && added < STANDS_OUT.share * precinct.voters) return [];
    return STATISTICS.filter((check) => !(isPlanted && check === 'AD12')).flatMap((check) => mayFollow(check, subject));
  });
}
