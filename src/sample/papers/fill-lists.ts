import { drawHousehold } from '../people/households.js';
import { bornOnNewYear, type Person } from '../people/people.js';
import { isCity, type Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { entryOf } from './cast.js';
import { type Election, type Papers, papersOf, quirksOf } from './election.js';
import { drawOrdinaryAdditions } from './ordinary-papers.js';
import type { PollingAttendance } from './polling-attendance.js';
import type { VoterEntry } from './records.js';

/**
 * Completes a precinct's papers: ordinary additions, and ordinary voters until its list has the lines that it should have, of
 * whom as many attend as `attendance` says; null where as many as on any ordinary day.
 */
export function fillPapers(election: Election, precinct: Precinct, attendance: PollingAttendance | null): Papers {
  const papers = papersOf(election, precinct.number);
  if (precinct.type === 'special') return papers;
  drawOrdinaryAdditions(election, precinct);
  const { turnout, heaped = 0 } = quirksOf(election, precinct.number);
  const day = turnout === undefined ? (attendance?.expected() ?? {}) : { turnout };
  const marks = election.stream(`turnout/${precinct.number}`);
  const drawnEntries: VoterEntry[] = [];
  const missing = Math.max(0, precinct.voters - papers.roll.length);
  for (const drawn of peopleOf(election, precinct, missing)) {
    const person = heaped > 0 && marks.percent(heaped) ? bornOnNewYear(election.iins, drawn) : drawn;
    drawnEntries.push(entryOf(marks, precinct.number, person, day));
  }
  if (turnout === undefined) attendance?.adjust(precinct, papers, drawnEntries);
  keepWithinBallots(papers, drawnEntries);
  papers.roll.push(...drawnEntries);
  return papers;
}

/** Ballots that stay in hand whatever is spoiled. */
const SPARE = 8;

/** No more vote than there are ballots for: where many are added, some of the listed stay at home. */
function keepWithinBallots({ roll, additions, avcUses }: Papers, drawn: readonly VoterEntry[]): void {
  const listed = roll.length + drawn.length;
  const ballots = listed + Math.ceil(listed / 100) - SPARE - additions.length - avcUses.length;
  let over = [...roll, ...drawn].filter(({ voted }) => voted).length - ballots;
  for (const entry of drawn) {
    if (over <= 0) return;
    if (!entry.voted) continue;
    Object.assign(entry, { voted: false, homeVote: false });
    over -= 1;
  }
}

function* peopleOf(election: Election, precinct: Precinct, wanted: number): Generator<Person> {
  const random = election.stream(`people/${precinct.number}`);
  let left = wanted;
  for (const address of addressesOf(random, precinct)) {
    if (left === 0) return;
    for (const person of drawHousehold(random, election.iins, address)) {
      if (left === 0) return;
      left -= 1;
      yield person;
    }
  }
}

/** Every dwelling of the precinct in which voters live, street by street: flats in the city, houses in a village. */
function* addressesOf(random: Random, precinct: Precinct): Generator<string> {
  const inCity = isCity(precinct.settlement);
  for (let house = precinct.firstHouse; ; house += 1) {
    for (const street of precinct.streets) {
      const building = `${precinct.settlement}, ${street}, д. ${house}`;
      if (!inCity) {
        if (random.percent(94)) yield building;
        continue;
      }
      const flats = random.between(36, 60);
      for (let flat = 1; flat <= flats; flat += 1) if (random.percent(91)) yield `${building}, кв. ${flat}`;
    }
  }
}
