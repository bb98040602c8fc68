import { strikeOff } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { type Election, ordinaryPrecincts, papersOf, specialPrecinct } from '../../papers/election.js';
import type { SampleRecord, SpecialEntry } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawStranger, type Person } from '../../people/people.js';

/** Patients who stay on the home list, as the commission ordered in 2019; of the first of them both lists bear a mark. */
const STILL_LISTED = 38;
const TWO_BALLOTS = 2;

/** DR05: the hospital's list repeats voters of home lists; one case with every pair. */
export function plantHospitalPatients(election: Election): TruthRow[] {
  const random = election.stream('patients');
  const homes = ordinaryPrecincts(election);
  const pairs: SampleRecord[] = [];
  for (let patient = 0; patient < STILL_LISTED; patient += 1) {
    const home = random.pick(homes).number;
    const entry = takeVoter(election, random, home);
    entry.voted = patient < TWO_BALLOTS;
    const isUp = patient < TWO_BALLOTS || random.percent(90);
    pairs.push(entry, admit(election, entry.person, home, isUp));
  }
  return planted('DR05', `precinct ${specialPrecinct(election).number}`, pairs);
}

/** Near DR05: patients struck off at home, and patients whose home list is elsewhere in the country. */
export function plantLawfulPatients(election: Election): TruthRow[] {
  const random = election.stream('lawful patients');
  const struckOff = ['132', '138'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    strikeOff(entry, 'включен в список специального участка');
    const patient = admit(election, entry.person, home, true);
    return nearMiss('DR05', `struck-off-at-home ${index + 1}`, [entry, patient]);
  });
  const guests = Array.from({ length: 14 }, () => {
    const address = `г. Кокшетау, ул. Горького, д. ${random.between(1, 80)}, кв. ${random.between(1, 60)}`;
    return admit(election, drawStranger(random, election.iins, address), '', random.percent(90));
  });
  return [...struckOff, ...nearMiss('DR05', 'home-list-elsewhere 1', guests.slice(0, 3))];
}

function admit(election: Election, person: Person, homePrecinct: string, voted: boolean): SpecialEntry {
  const precinct = specialPrecinct(election).number;
  const entry: SpecialEntry = { precinct, person, voted, institution: 'больница', homePrecinct };
  papersOf(election, precinct).specialEntries.push(entry);
  return entry;
}
