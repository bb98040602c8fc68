import { drawStranger, type Person } from '../people/people.js';
import { drawAddress } from '../places/draw-address.js';
import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { type Election, precinctNumbered, rollOf } from './election.js';
import type { VoterEntry } from './records.js';

/** Shares in a hundred: of voters who came, and of these who voted at home. */
export interface Attendance {
  readonly turnout: number;
  readonly atHome: number;
}

const ORDINARY_DAY: Attendance = { turnout: 77.5, atHome: 1.1 };

/** A line of a voter list as it stands after an ordinary election, or after one that so many attended. */
export function entryOf(random: Random, precinct: string, person: Person, day: Partial<Attendance> = {}): VoterEntry {
  const { turnout, atHome } = { ...ORDINARY_DAY, ...day };
  const voted = random.percent(turnout);
  const homeVote = voted && random.percent(atHome);
  return { precinct, person, voted, homeVote, struckOff: false, ground: '', avcSerial: '' };
}

/** A line of someone who did not come, for plantings that want no ballot mark. */
export function absentEntry(precinct: string, person: Person): VoterEntry {
  return { precinct, person, voted: false, homeVote: false, struckOff: false, ground: '', avcSerial: '' };
}

/** Puts a line on its precinct's list. */
export function enter<Entry extends VoterEntry>(election: Election, entry: Entry): Entry {
  rollOf(election, entry.precinct).push(entry);
  return entry;
}

/** A new voter of a precinct, with an ordinary line that no other planting takes; the rest of the list is drawn around it. */
export function takeVoter(election: Election, random: Random, at: Precinct | string): VoterEntry {
  const precinct = typeof at === 'string' ? precinctNumbered(election, at) : at;
  const person = drawStranger(random, election.iins, drawAddress(random, precinct));
  const entry = entryOf(random, precinct.number, person);
  entry.homeVote = false;
  return enter(election, entry);
}

/** Enters the person of a line on another precinct's list, at an address there. */
export function enterIn(election: Election, precinct: Precinct, { person }: Pick<VoterEntry, 'person'>): VoterEntry {
  const random = election.stream(`entered in ${precinct.number}/${person.iin}`);
  return enter(election, absentEntry(precinct.number, { ...person, address: drawAddress(random, precinct) }));
}

/** A precinct of another settlement, where an AVC of this one may be used. */
export function hostFor(election: Election, random: Random, issuing: Precinct): Precinct {
  for (let tries = 0; tries < 10_000; tries += 1) {
    const host = random.pick(election.hosts);
    if (host.settlement !== issuing.settlement) return host;
  }
  throw new RangeError('all precincts are in one settlement');
}
