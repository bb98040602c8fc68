import { drawNewcomer, printAndAdd } from './certificate-papers.js';
import { type Election, ordinaryPrecincts, precinctNumbered } from './election.js';
import type { Addition } from './records.js';
import { nearMiss, planted, plantedTotal, type TruthRow } from './truth.js';

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
    const atDesk = () => election.certificates.filter(({ desk, minute }) => desk === number && minute < 11 * 60).length;
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
  const wanted = OBSERVED_MEAN * election.precincts.length;
  for (let level = 20; election.additions.length < wanted; level += 5) {
    for (const { number } of ordinaryPrecincts(election)) fillUp(election, number, level);
  }
  return plantedTotal('AD02', 'all precincts');
}

/** Adds newcomers in the afternoon until the precinct has that many additions. */
function fillUp(election: Election, number: string, wanted: number): void {
  const random = election.stream(`filled up/${number}`);
  const precinct = precinctNumbered(election, number);
  for (let lacking = wanted - additionsOf(election, number).length; lacking > 0; lacking -= 1) {
    const minute = random.between(11 * 60 + 5, 19 * 60 + 40);
    printAndAdd(election, random, number, drawNewcomer(election, random, precinct), { minute });
  }
}

function additionsOf(election: Election, number: string): Addition[] {
  return election.additions.filter((addition) => addition.precinct === number);
}
