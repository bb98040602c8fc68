import { strikeOff } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { type Election, ordinaryPrecincts, papersOf, specialPrecinct } from '../../papers/election.js';
import { dayOfEntry, type SampleRecord, type SpecialEntry } from '../../papers/records.js';
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

/** LQ22: patients entered before the first and after the last day. Near: on these days themselves. */
export function plantEnteredOutside(election: Election): TruthRow[] {
  const { number } = specialPrecinct(election);
  const { specialEntries } = papersOf(election, number);
  const outside = ['03.06.2019', '09.06.2019', '10.06.2019'].flatMap((day, index) => {
    const entry = specialEntries[5 + 7 * index];
    if (entry === undefined) return [];
    entry.enteredOn = day;
    return [entry];
  });
  const inside = ['04.06.2019', '08.06.2019'].flatMap(
    (day) => specialEntries.find((each) => each.enteredOn === day) ?? [],
  );
  return [...planted('LQ22', `precinct ${number}`, outside), ...nearMiss('LQ22', 'first-and-last-day 1', inside)];
}

function admit(election: Election, person: Person, homePrecinct: string, voted: boolean): SpecialEntry {
  const precinct = specialPrecinct(election).number;
  const { specialEntries } = papersOf(election, precinct);
  const enteredOn = dayOfEntry(specialEntries);
  const entry: SpecialEntry = { precinct, person, voted, institution: 'больница', homePrecinct, enteredOn };
  specialEntries.push(entry);
  return entry;
}
