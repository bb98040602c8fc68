import { drawStranger, type Person } from '../people/people.js';
import { drawAddress } from '../places/draw-address.js';
import type { CountryFigures } from '../places/plan-country.js';
import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { issueAndPresent, issueAvc, issuedBy, quotaOf } from './avc-papers.js';
import { takeVoter } from './cast.js';
import { type CountryAreas, restOfCountry } from './country-areas.js';
import { type Election, everywhere, papersOf } from './election.js';
import { dayOfEntry, type SpecialEntry } from './records.js';
import { planted, type TruthRow } from './truth.js';

/** The part of their AVCs that is used in regions whose holders stayed away, and in the one where somewhat fewer came. */
const USED = { quiet: 0.08, calm: 0.5 } as const;

/** The country's AVCs: as many issued and used as the report says, whatever is planted among them. Comes after all plantings of AVCs. */
export function issueCountryAvcs(
  election: Election,
  { avcIssued, avcUsed }: CountryFigures,
  areas: CountryAreas,
): void {
  const random = election.stream('avcs of the country');
  const hosts = restOfCountry(election).filter((precinct) => precinct.voters > 60);
  const issuing = issuingPrecincts(election, hosts, avcIssued - everywhere(election, 'avcIssues').length);
  const groupOf = ({ tec }: Precinct) =>
    areas.quiet.has(tec.region) ? 'quiet' : tec.region === areas.calm ? 'calm' : 'others';
  const left = usesLeft(issuing.map(groupOf), avcUsed - everywhere(election, 'avcUses').length);
  for (const precinct of issuing) {
    const of = left[groupOf(precinct)];
    const entry = takeVoter(election, random, precinct);
    const isUsed = random.below(of.issued) < of.used;
    if (isUsed) issueAndPresent(election, random, precinct, entry, { host: hostAmong(random, hosts, precinct) });
    else issueAvc(election, random, precinct, entry);
    of.issued -= 1;
    if (isUsed) of.used -= 1;
  }
}

type UseGroup = keyof typeof USED | 'others';

/** How many AVCs of each group of regions are issued, and how many of these used, with so many used in all. */
function usesLeft(groups: readonly UseGroup[], used: number): Record<UseGroup, { issued: number; used: number }> {
  const issued = (group: UseGroup) => groups.filter((each) => each === group).length;
  const of = (group: keyof typeof USED) => ({ issued: issued(group), used: Math.round(USED[group] * issued(group)) });
  const [quiet, calm] = [of('quiet'), of('calm')];
  return { quiet, calm, others: { issued: issued('others'), used: used - quiet.used - calm.used } };
}

/** The precincts that give out so many AVCs, one after another in turn, none more than its quota. */
function issuingPrecincts(election: Election, precincts: readonly Precinct[], wanted: number): Precinct[] {
  const issuing: Precinct[] = [];
  for (let round = 1; issuing.length < wanted; round += 1) {
    const free = precincts.filter((each) => issuedBy(election, each) + round <= quotaOf(election, each));
    if (free.length === 0) throw new RangeError('the quotas of the country are too small for its AVCs');
    issuing.push(...free.slice(0, wanted - issuing.length));
  }
  return issuing;
}

/** A precinct of another settlement. */
function hostAmong(random: Random, precincts: readonly Precinct[], issuing: Precinct): string {
  for (;;) {
    const host = random.pick(precincts);
    if (host.settlement !== issuing.settlement) return host.number;
  }
}

const PATIENTS = 14;

/** DR05: the special stations beyond the first, whose patients stay on their home lists as the commission ordered. */
export function admitCountryPatients(election: Election): TruthRow[] {
  const homes = restOfCountry(election);
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
  const { specialEntries } = papersOf(election, precinct);
  const stay = { voted: random.percent(90), institution: 'больница', enteredOn: dayOfEntry(specialEntries) };
  const entry = { precinct, person, homePrecinct, ...stay };
  specialEntries.push(entry);
  return entry;
}
