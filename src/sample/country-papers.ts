import { issueAndPresent, issueAvc, issuedBy, quotaOf } from './avc-papers.js';
import { takeVoter } from './cast.js';
import { drawAddress } from './certificate-papers.js';
import { type Election, everywhere, papersOf } from './election.js';
import { figureMarker } from './figures.js';
import { serialsUsed } from './ordinary-papers.js';
import { drawStranger, type Person } from './people.js';
import type { CountryFigures } from './plan-country.js';
import { isForOneCase, isStage, type Precinct } from './precincts.js';
import type { Random } from './random.js';
import type { SpecialEntry } from './records.js';
import { inLatinLookAlikes } from './spellings.js';
import { mayFollow, planted, type TruthRow } from './truth.js';

/** Precincts that no planting is laid out on. */
function rest(election: Election): readonly Precinct[] {
  const first = election.ordinary[0] as Precinct;
  return election.ordinary.filter((precinct) => !isStage(precinct, first) && !isForOneCase(precinct));
}

/** The country's AVCs: as many issued and used as the report says, whatever is planted among them. Comes after all plantings of AVCs. */
export function issueCountryAvcs(election: Election, { avcIssued, avcUsed }: CountryFigures): void {
  const random = election.stream('avcs of the country');
  const precincts = rest(election).filter((precinct) => precinct.voters > 60);
  const left = {
    issued: avcIssued - everywhere(election, 'avcIssues').length,
    used: avcUsed - serialsUsed(election, inLatinLookAlikes),
  };
  for (let turn = 0; left.issued > 0; turn += 1) {
    const precinct = precincts[turn % precincts.length] as Precinct;
    if (issuedBy(election, precinct) >= quotaOf(election, precinct)) continue;
    const entry = takeVoter(election, random, precinct);
    const isUsed = left.used > 0 && random.below(left.issued) < left.used;
    if (isUsed) issueAndPresent(election, random, precinct, entry, { host: hostAmong(random, precincts, precinct) });
    else issueAvc(election, random, precinct, entry);
    left.issued -= 1;
    if (isUsed) left.used -= 1;
  }
}

/** A precinct of another settlement. */
function hostAmong(random: Random, precincts: readonly Precinct[], issuing: Precinct): string {
  for (;;) {
    const host = random.pick(precincts);
    if (host.settlement !== issuing.settlement) return host.number;
  }
}

/** Shares of the stations with AVC voters that retained none, and that recorded none (ODIHR XIII.A), in a thousand. */
const RETAINED_NONE = 120;
const RECORDED_NONE = 130;

/** AV01 and AV02 as observers saw them: hosts that retained no AVC, and hosts that entered none of its holders. */
export function plantCountryHosts(election: Election): TruthRow[] {
  const random = election.stream('hosts of the country');
  const hosts = rest(election).filter(({ number }) => papersOf(election, number).avcUses.length > 0);
  const shuffled = shuffle(random, hosts);
  const retaining = Math.round((hosts.length * RETAINED_NONE) / 1000);
  const recording = Math.round((hosts.length * RECORDED_NONE) / 1000);
  const unretained = shuffled.slice(0, retaining).flatMap(({ number }) => {
    const { avcUses } = papersOf(election, number);
    for (const use of avcUses) use.retained = 'нет';
    return planted('AV01', `precinct ${number}`, avcUses);
  });
  const unrecorded = shuffled.slice(retaining, retaining + recording).flatMap(({ number }) => {
    const { avcUses, additions } = papersOf(election, number);
    for (const use of avcUses) use.recorded = 'нет';
    const kept = additions.filter(({ basis }) => basis !== 'открепительное удостоверение');
    additions.splice(0, additions.length, ...kept);
    return planted('AV02', `precinct ${number}`, [figureMarker(election, number, 'УИК'), ...avcUses]);
  });
  return [...unretained, ...unrecorded];
}

function shuffle<T>(random: Random, all: readonly T[]): T[] {
  const shuffled = [...all];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}

const MEAN = 25;
const DISPERSION = 0.75;
const MOST = 400;
const TRIAGE_LINE = 100;
const STATISTICS = ['AD03', 'AD04', 'AD05', 'AD06', 'AD12', 'RC05', 'RC11'] as const;

/** Additions of the country's precincts, spread as observers found them: a mean of 25, more than 100 in three of a hundred. */
export function spreadCountryAdditions(election: Election): TruthRow[] {
  const random = election.stream('additions of the country');
  const table = negativeBinomial(MEAN - 2, DISPERSION);
  return rest(election).flatMap((precinct) => {
    precinct.newcomers = Math.min(table(random), Math.floor(precinct.voters / 2));
    precinct.corrections = random.between(0, 2);
    const subject = `precinct ${precinct.number}`;
    const certain = papersOf(election, precinct.number).additions.length + precinct.newcomers + precinct.corrections;
    if (certain >= TRIAGE_LINE) {
      election.afterFill.set(precinct.number, [({ additions }) => planted('AD01', subject, additions)]);
    }
    return precinct.newcomers < 60 ? [] : STATISTICS.flatMap((check) => mayFollow(check, subject));
  });
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

const PATIENTS = 14;

/** DR05: the special stations beyond the first, whose patients stay on their home lists as the commission ordered. */
export function admitCountryPatients(election: Election): TruthRow[] {
  const homes = rest(election);
  return election.precincts
    .filter(({ type }) => type === 'special')
    .slice(1)
    .flatMap(({ number }) => {
      const random = election.stream(`patients/${number}`);
      const pairs = Array.from({ length: PATIENTS }, () => {
        const home = random.pick(homes);
        const entry = takeVoter(election, random, home);
        entry.voted = false;
        return [entry, admit(election, random, number, entry.person, home.number)];
      });
      const strangers = drawStranger(random, election.iins, drawAddress(random, random.pick(homes)));
      admit(election, random, number, strangers, '');
      return planted('DR05', `precinct ${number}`, pairs.flat());
    });
}

function admit(
  election: Election,
  random: Random,
  precinct: string,
  person: Person,
  homePrecinct: string,
): SpecialEntry {
  const entry = { precinct, person, voted: random.percent(90), institution: 'больница', homePrecinct };
  papersOf(election, precinct).specialEntries.push(entry);
  return entry;
}
