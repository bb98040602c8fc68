import { InputError, inThree, type Texts } from '../model.js';
import { plantAnnouncedResults } from './papers/announced-results.js';
import { plantAnnouncedTotals } from './papers/announced-totals.js';
import {
  balanceCountryAdditions,
  spreadCountryAdditions,
  truthOfCountryAdditions,
} from './papers/country-additions.js';
import { chooseAreas, truthOfCountryAreas } from './papers/country-areas.js';
import { plantCountryHosts } from './papers/country-hosts.js';
import { admitCountryPatients, issueCountryAvcs } from './papers/country-papers.js';
import { type Election, emptyElection } from './papers/election.js';
import { addOrdinaryVoters, issueOrdinaryAvcs, orderIssueTimes, presentForeignAvcs } from './papers/ordinary-papers.js';
import { mayFollow, type TruthRow } from './papers/truth.js';
import { type CountryFigures, countryFigures, planCountry } from './places/plan-country.js';
import { FEWEST_VOTERS, planDistrict, planVillages, VOTERS_FOR_ALL } from './places/plan-district.js';
import { isForOneCase, type Precinct, STAGE } from './places/precincts.js';
import { truthOfQuota } from './plant/avcs/plant-avc-issues.js';
import { EARLY_PLANTINGS, LATE_PLANTINGS, TRUTH_OF_ALL } from './plant/plantings.js';
import { plantMore, readWanted, sizesOfMore, type Wanted } from './plant/wanted/plant-more.js';
import { streamsOf } from './random.js';

/** Which election is made: a district of that many voters, or the country at a scale. */
export interface ElectionPlan {
  readonly voters?: number;
  readonly seed: number;
  /** From 0.02 to 1; the number of voters follows. */
  readonly scale?: number;
  /** More cases than there are anyway: texts like DR02=50. */
  readonly plant?: readonly string[];
}

/** An election laid out, and what it says of itself. */
export interface PlannedElection {
  readonly election: Election;
  readonly truth: TruthRow[];
  readonly voters: number;
  /** The totals that the commission announces; null where they are counted, and wrong on purpose. */
  readonly announced: CountryFigures | null;
}

const SMALLEST_SCALE = 0.02;

/**
 * Lays out an election with its plantings and the truth about them. Everybody with more than one paper is drawn; the ordinary
 * lines of the lists are not.
 */
export function makeElection(plan: ElectionPlan): PlannedElection {
  const { seed, scale, voters = 12_000, plant = [] } = plan;
  if (!Number.isInteger(seed)) throw refused(inThree('a whole number', 'целое число', 'бүтін сан'), seed, '--seed');
  const wanted = readWanted(plant, scale !== undefined);
  if (scale !== undefined) return makeCountry(seed, scale, wanted);
  if (!Number.isInteger(voters) || voters < FEWEST_VOTERS) {
    throw refused(
      inThree(
        `a whole number of ${FEWEST_VOTERS} voters or more`,
        `целое число избирателей, не меньше ${FEWEST_VOTERS}`,
        `${FEWEST_VOTERS} не одан көп сайлаушының бүтін саны`,
      ),
      voters,
      '--voters',
    );
  }
  if (voters < VOTERS_FOR_ALL) return makeVillages(seed, voters, wanted);
  const election = emptyElection(seed, planDistrict(streamsOf(seed)('precincts'), voters, sizesOfMore(wanted)));
  const truth = plantIn(
    election,
    election.ordinary.filter((each) => !isForOneCase(each)),
    wanted,
    () => [],
  );
  return { election, truth, voters, announced: null };
}

/** One case each of what needs neither many precincts nor large ones. */
const IN_VILLAGES: readonly Wanted[] = ['DR01', 'DR02', 'DR03', 'DR04', 'DR07', 'DR10', 'AV04', 'AV06', 'RC01'].map(
  (check) => ({ check, count: 1 }),
);

function makeVillages(seed: number, voters: number, wanted: readonly Wanted[]): PlannedElection {
  const election = emptyElection(seed, planVillages(streamsOf(seed)('precincts'), voters, sizesOfMore(wanted)));
  const precincts = election.ordinary.filter((each) => !isForOneCase(each));
  const planted = plantMore(election, [...IN_VILLAGES, ...wanted]);
  issueOrdinaryAvcs(election, precincts);
  presentForeignAvcs(election, precincts);
  addOrdinaryVoters(election);
  const mobile = mayFollow('RT10', 'votes in mobile boxes');
  const announced = [...plantAnnouncedTotals(election), ...mobile, ...plantAnnouncedResults()];
  const known = [truthOfQuota, ...TRUTH_OF_ALL].flatMap((know) => know(election));
  orderIssueTimes(election);
  return { election, truth: [...planted, ...announced, ...known], voters, announced: null };
}

function makeCountry(seed: number, scale: number, wanted: readonly Wanted[]): PlannedElection {
  if (!(scale >= SMALLEST_SCALE && scale <= 1)) {
    const expected = inThree(
      `a number from ${SMALLEST_SCALE} to 1`,
      `число от ${SMALLEST_SCALE} до 1`,
      `${SMALLEST_SCALE} мен 1 аралығындағы сан`,
    );
    throw refused(expected, scale, '--scale');
  }
  const announced = countryFigures(scale);
  const election = emptyElection(seed, planCountry(streamsOf(seed)('precincts'), scale, sizesOfMore(wanted)), true);
  const stage = election.ordinary.slice(0, STAGE.core + STAGE.small);
  const truth = plantIn(election, stage, wanted, () => {
    const areas = chooseAreas(election, countOf(wanted, 'AD07', 1), countOf(wanted, 'AV20', 1));
    spreadCountryAdditions(election, areas);
    const patients = admitCountryPatients(election);
    issueCountryAvcs(election, announced, areas);
    const hosts = plantCountryHosts(election);
    balanceCountryAdditions(election, areas);
    return [...patients, ...hosts, ...truthOfCountryAdditions(election), ...truthOfCountryAreas(election, areas)];
  });
  // Its announced totals are the report's, and only the growth of the lists is not borne out.
  const kept = truth.filter(({ check }) => !/^RT0[12458]|^RT06/u.test(check));
  return { election, truth: kept, voters: announced.voters, announced: { ...announced, tecs: tecsIn(election) } };
}

/** How many cases of a kind there are in a country that has some anyway. */
function countOf(wanted: readonly Wanted[], check: string, anyway: number): number {
  return Math.max(anyway, ...wanted.filter((each) => each.check === check).map(({ count }) => count));
}

function tecsIn(election: Election): number {
  return new Set(election.precincts.map(({ tec }) => tec.name)).size;
}

function plantIn(
  election: Election,
  precincts: readonly Precinct[],
  more: readonly Wanted[],
  completeCountry: () => TruthRow[],
): TruthRow[] {
  const early = EARLY_PLANTINGS.flatMap((plant) => plant(election));
  const extra = plantMore(election, more);
  issueOrdinaryAvcs(election, precincts);
  presentForeignAvcs(election, precincts);
  addOrdinaryVoters(election);
  const late = LATE_PLANTINGS.flatMap((plant) => plant(election));
  const country = completeCountry();
  const known = TRUTH_OF_ALL.flatMap((know) => know(election));
  orderIssueTimes(election);
  return [...early, ...extra, ...late, ...country, ...known];
}

function refused(expected: Texts, found: number, where: string): InputError {
  const written = String(found);
  return InputError.at(where, {
    expected,
    found: inThree(written, written, written),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree('Give another number.', 'Укажите другое число.', 'Басқа санды көрсетіңіз.'),
  });
}
