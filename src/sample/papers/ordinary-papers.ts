import { drawStranger } from '../people/people.js';
import { isStage, type Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { issueAndPresent, issueAvc, issuedBy, presentAvc, quotaOf, serialOf } from './avc-papers.js';
import { takeVoter } from './cast.js';
import { addByCorrection, drawNewcomer, printAndAdd } from './certificate-papers.js';
import { type Election, everywhere, papersOf, quirksOf } from './election.js';
import type { AvcIssue } from './records.js';

/** Series of regions whose registers of issue are not in the sample, with a town of theirs. */
const ELSEWHERE = [
  ['ПВ', 'г. Павлодар, ул. Ленина'],
  ['КР', 'г. Караганда, пр. Бухар жырау'],
  ['ЖМ', 'г. Тараз, ул. Толе би'],
] as const;

/** Gives out AVCs as an ordinary election does: to some four voters in a thousand, of whom six in ten use them. */
export function issueOrdinaryAvcs(election: Election, precincts: readonly Precinct[]): void {
  for (const precinct of precincts) {
    const random = election.stream(`avcs/${precinct.number}`);
    const quota = quotaOf(election, precinct);
    const wanted = Math.floor((quota * 4) / 10) + random.below(2);
    while (issuedBy(election, precinct) < Math.min(wanted, quota)) {
      const entry = takeVoter(election, random, precinct);
      // Of the AVCs used, about half are used in precincts that the sample does not hold.
      if (random.percent(35)) issueAndPresent(election, random, precinct, entry);
      else issueAvc(election, random, precinct, entry);
    }
  }
}

/** Holders of AVCs from other regions come to vote: two or three to a precinct. */
export function presentForeignAvcs(election: Election, precincts: readonly Precinct[]): void {
  const random = election.stream('avcs from elsewhere');
  const form = { number: 20_117 };
  for (const { number } of precincts) {
    if (quirksOf(election, number).isQuiet !== true)
      presentGuests(election, random, number, random.between(2, 3), form);
  }
}

/** Presents AVCs of regions whose registers are not here; `form.number` is the last form number that was used. */
export function presentGuests(
  election: Election,
  random: Random,
  host: string,
  guests: number,
  form: { number: number },
): void {
  for (let left = guests; left > 0; left -= 1) {
    const [series, street] = random.pick(ELSEWHERE);
    const address = `${street}, д. ${random.between(1, 90)}, кв. ${random.between(1, 60)}`;
    form.number += random.between(1, 40);
    presentAvc(election, random, host, serialOf(series, form.number), drawStranger(random, election.iins, address));
  }
}

/** Says how many newcomers and corrections each precinct has on an ordinary polling day; those of the stage are drawn at once. */
export function addOrdinaryVoters(election: Election): void {
  const first = election.ordinary[0] as Precinct;
  for (const precinct of election.ordinary) {
    const random = election.stream(`number of additions/${precinct.number}`);
    if (quirksOf(election, precinct.number).isQuiet === true) continue;
    precinct.newcomers = random.between(4, 10);
    precinct.corrections = random.between(0, 2);
    if (isStage(precinct, first)) drawOrdinaryAdditions(election, precinct);
  }
}

/** Draws the precinct's additions that are still to be drawn: newcomers on certificates, and lines corrected on the spot. */
export function drawOrdinaryAdditions(election: Election, precinct: Precinct): void {
  const random = election.stream(`additions/${precinct.number}`);
  for (; precinct.newcomers > 0; precinct.newcomers -= 1) {
    printAndAdd(election, random, precinct.number, drawNewcomer(election, random, precinct));
  }
  for (; precinct.corrections > 0; precinct.corrections -= 1) {
    const entry = takeVoter(election, random, precinct);
    entry.voted = false;
    addByCorrection(election, random, precinct.number, entry.person);
  }
}

/** Serials are given out in the order of time: sorts the times of each precinct's ordinary issues. */
export function orderIssueTimes(election: Election): void {
  for (const { number } of election.ordinary) {
    const issues = papersOf(election, number).avcIssues.filter((issue: AvcIssue) => !issue.isTimed);
    const times = issues.map(({ issuedAt }) => issuedAt).sort((a, b) => Number(sortable(a)) - Number(sortable(b)));
    issues.forEach((issue, index) => {
      issue.issuedAt = times[index] ?? issue.issuedAt;
    });
  }
}

/** The number of serials that hosts recorded. */
export function serialsUsed(election: Election, bare: (serial: string) => string): number {
  return new Set(everywhere(election, 'avcUses').map(({ serial }) => bare(serial))).size;
}

/** DD.MM.YYYY HH:MM as the digits MMDDHHMM: all are of one year. */
function sortable(time: string): string {
  return time.slice(3, 5) + time.slice(0, 2) + time.slice(11, 13) + time.slice(14);
}
