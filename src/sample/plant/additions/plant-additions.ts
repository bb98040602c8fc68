import { drawNewcomer, printAndAdd } from '../../papers/certificate-papers.js';
import { type Election, everywhere, papersOf, precinctNumbered } from '../../papers/election.js';
import { drawVotingMinute } from '../../papers/polling-day.js';
import type { Addition } from '../../papers/records.js';
import { nearMiss, planted, plantedTotal, type TruthRow } from '../../papers/truth.js';
import { isForOneCase, isStage, type Precinct } from '../../places/precincts.js';
import type { Random } from '../../random.js';

/** Certificates by 11:00 and additions in all, as the report tells of two precincts of the capital. */
const BURSTS = [
  { number: '138', byEleven: 200, additions: 231 },
  { number: '139', byEleven: 150, additions: 178 },
] as const;

/** Mean of additions per precinct that observers reported. */
const OBSERVED_MEAN = 25;

/** AD01: two precincts with far more than a hundred additions, most on certificates printed before 11:00. */
export function plantBursts(election: Election): TruthRow[] {
  return BURSTS.flatMap(({ number, byEleven, additions }) => {
    const random = election.stream(`burst/${number}`);
    const precinct = precinctNumbered(election, number);
    const atDesk = () => papersOf(election, number).certificates.filter(({ minute }) => minute < 11 * 60).length;
    while (atDesk() < byEleven) {
      printAndAdd(election, random, number, drawNewcomer(election, random, precinct), {
        minute: random.between(422, 657),
      });
    }
    fillUp(election, number, additions);
    return planted('AD01', `precinct ${number}`, additionsOf(election, number));
  });
}

/** Near AD01: a precinct with 99 additions. */
export function plantNinetyNine(election: Election): TruthRow[] {
  fillUp(election, '137', 99);
  return nearMiss('AD01', 'ninety-nine 1', additionsOf(election, '137').slice(0, 1));
}

/**
 * AD02: with those bursts the mean of all precincts is above the 25 that observers reported. In a large election, where two
 * bursts do not carry it, every precinct has some more.
 */
export function plantHighMean(election: Election): TruthRow[] {
  const counted = election.precincts.filter((precinct) => !isForOneCase(precinct)).length;
  let lacking = OBSERVED_MEAN * counted - additionsInAll(election);
  const others = election.ordinary.filter(
    (precinct) => !isStage(precinct, election.ordinary[0] as Precinct) && !isForOneCase(precinct),
  );
  for (let turn = 0; others.length > 0 && lacking > 0; turn += 1, lacking -= 1) {
    (others[turn % others.length] as Precinct).newcomers += 1;
  }
  const near = ['131', '132', '133', '134', '135', '136', '140'];
  for (let level = 20; others.length === 0 && lacking > 0; level += 5) {
    const before = everywhere(election, 'additions').length;
    for (const number of near) fillUp(election, number, level);
    lacking -= everywhere(election, 'additions').length - before;
  }
  // Many villages with a case each pull the mean down.
  const isHigh = additionsInAll(election) >= OBSERVED_MEAN * election.precincts.length;
  return isHigh ? plantedTotal('AD02', 'all precincts') : [];
}

/** Additions that are drawn, and those that are still to be. */
function additionsInAll(election: Election): number {
  const pending = election.ordinary.reduce((sum, { newcomers, corrections }) => sum + newcomers + corrections, 0);
  return everywhere(election, 'additions').length + pending;
}

/** Adds newcomers in the afternoon until the precinct has that many additions. */
function fillUp(election: Election, number: string, wanted: number): void {
  const random = election.stream(`filled up/${number}`);
  const precinct = precinctNumbered(election, number);
  for (let lacking = wanted - additionsOf(election, number).length; lacking > 0; lacking -= 1) {
    const minute = drawMinuteAfter(random, 11 * 60 + 5);
    printAndAdd(election, random, number, drawNewcomer(election, random, precinct), { minute });
  }
}

function additionsOf(election: Election, number: string): Addition[] {
  return papersOf(election, number).additions;
}

/** A minute of the day's later part, as busy as the hours are. */
function drawMinuteAfter(random: Random, earliest: number): number {
  for (;;) {
    const minute = drawVotingMinute(random);
    if (minute >= earliest) return minute;
  }
}
