import { type Election, ordinaryPrecincts, rollOf } from './election.js';
import { drawHousehold } from './households.js';
import type { Person } from './people.js';
import type { Precinct } from './precincts.js';
import type { Random } from './random.js';
import type { VoterEntry } from './records.js';

/** Share of voters who came, in a hundred, and of those who asked for the mobile box. */
const TURNOUT = 77.5;
const AT_HOME = 1.1;

/** Fills every voter list, household by household, and marks who voted. */
export function fillVoterLists(election: Election): void {
  for (const precinct of ordinaryPrecincts(election)) {
    const roll = rollOf(election, precinct.number);
    const marks = election.stream(`turnout/${precinct.number}`);
    for (const person of peopleOf(election, precinct)) roll.push(entryOf(marks, precinct.number, person));
  }
}

/** A line of a voter list as it stands after an ordinary election. */
export function entryOf(random: Random, precinct: string, person: Person): VoterEntry {
  const voted = random.percent(TURNOUT);
  const homeVote = voted && random.percent(AT_HOME);
  return { precinct, person, voted, homeVote, struckOff: false, ground: '', avcSerial: '' };
}

/** A line of someone who did not come, for plantings that want no ballot mark. */
export function absentEntry(precinct: string, person: Person): VoterEntry {
  return { precinct, person, voted: false, homeVote: false, struckOff: false, ground: '', avcSerial: '' };
}

function* peopleOf(election: Election, precinct: Precinct): Generator<Person> {
  const random = election.stream(`people/${precinct.number}`);
  let left = precinct.voters;
  for (const address of addressesOf(random, precinct)) {
    for (const person of drawHousehold(random, election.iins, address)) {
      if (left === 0) return;
      left -= 1;
      yield person;
    }
  }
}

/** Every dwelling of the precinct in which voters live, street by street: flats in the city, houses in a village. */
function* addressesOf(random: Random, precinct: Precinct): Generator<string> {
  const isCity = precinct.settlement.startsWith('г.');
  for (let house = precinct.firstHouse; ; house += 1) {
    for (const street of precinct.streets) {
      const building = `${precinct.settlement}, ${street}, д. ${house}`;
      if (!isCity) {
        if (random.percent(94)) yield building;
        continue;
      }
      const flats = random.between(36, 60);
      for (let flat = 1; flat <= flats; flat += 1) if (random.percent(91)) yield `${building}, кв. ${flat}`;
    }
  }
}
