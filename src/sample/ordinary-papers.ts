import { issueAndPresent, issueAvc, issuedBy, presentAvc, quotaOf, serialOf } from './avc-papers.js';
import { byPrecinct } from './by-precinct.js';
import { addByCorrection, drawNewcomer, printAndAdd } from './certificate-papers.js';
import { type Election, ordinaryPrecincts, takeVoter } from './election.js';
import { drawStranger } from './people.js';

/** Series of regions whose registers of issue are not in the sample, with a town of theirs. */
const ELSEWHERE = [
  ['ПВ', 'г. Павлодар, ул. Ленина'],
  ['КР', 'г. Караганда, пр. Бухар жырау'],
  ['ЖМ', 'г. Тараз, ул. Толе би'],
] as const;

/** Gives out AVCs as an ordinary election does: to some four voters in a thousand, of whom six in ten use them. */
export function issueOrdinaryAvcs(election: Election): void {
  for (const precinct of ordinaryPrecincts(election)) {
    const random = election.stream(`avcs/${precinct.number}`);
    const quota = quotaOf(election, precinct);
    const wanted = Math.floor((quota * 4) / 10) + random.below(2);
    while (issuedBy(election, precinct) < Math.min(wanted, quota)) {
      const entry = takeVoter(election, random, precinct.number);
      // Of the AVCs used, about half are used in precincts that the sample does not hold.
      if (random.percent(35)) issueAndPresent(election, random, precinct, entry);
      else issueAvc(election, random, precinct, entry);
    }
  }
}

/** Holders of AVCs from other regions come to vote: two or three to a precinct. */
export function presentForeignAvcs(election: Election): void {
  const random = election.stream('avcs from elsewhere');
  let number = 20_117;
  for (const precinct of ordinaryPrecincts(election)) {
    for (let guests = random.between(2, 3); guests > 0; guests -= 1) {
      const [series, street] = random.pick(ELSEWHERE);
      const guest = drawStranger(
        random,
        election.iins,
        `${street}, д. ${random.between(1, 90)}, кв. ${random.between(1, 60)}`,
      );
      number += random.between(1, 40);
      presentAvc(election, random, precinct.number, serialOf(series, number), guest);
    }
  }
}

/** Adds newcomers on certificates and corrects a line or two, as PECs do on an ordinary polling day. */
export function addOrdinaryVoters(election: Election): void {
  for (const precinct of ordinaryPrecincts(election)) {
    const random = election.stream(`additions/${precinct.number}`);
    for (let newcomers = random.between(4, 10); newcomers > 0; newcomers -= 1) {
      printAndAdd(election, random, precinct.number, drawNewcomer(election, random, precinct));
    }
    for (let corrections = random.between(0, 2); corrections > 0; corrections -= 1) {
      const entry = takeVoter(election, random, precinct.number);
      entry.voted = false;
      addByCorrection(election, random, precinct.number, entry.person);
    }
  }
}

/** Serials are given out in the order of time: sorts the times of each precinct's ordinary issues. */
export function orderIssueTimes(election: Election): void {
  const ordinary = election.avcIssues.filter((issue) => !issue.isTimed);
  for (const issues of byPrecinct(ordinary).values()) {
    const times = issues.map((issue) => issue.issuedAt).sort((a, b) => Number(sortable(a)) - Number(sortable(b)));
    issues.forEach((issue, index) => {
      issue.issuedAt = times[index] ?? issue.issuedAt;
    });
  }
}

/** DD.MM.YYYY HH:MM as the digits MMDDHHMM: all are of one year. */
function sortable(time: string): string {
  return time.slice(3, 5) + time.slice(0, 2) + time.slice(11, 13) + time.slice(14);
}
