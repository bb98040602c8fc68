import { GROUND_MOVED, strikeOff } from '../../papers/avc-papers.js';
import { absentEntry, enter, enterIn, takeVoter } from '../../papers/cast.js';
import { type Election, precinctNumbered } from '../../papers/election.js';
import type { VoterEntry } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawFamilyName } from '../../people/names.js';
import type { Person } from '../../people/people.js';
import type { Random } from '../../random.js';

/** Homes and second precincts of the people whose second line bears no IIN. */
const ROUTES = [
  ['131', '136'],
  ['132', '137'],
  ['133', '138'],
  ['134', '139'],
  ['135', '140'],
  ['136', '138'],
  ['137', '135'],
] as const;

/** A voter who stands on another precinct's list too, there without the IIN. */
export function listedWithoutIin(election: Election, random: Random, home: string, other: string): VoterEntry[] {
  const first = takeVoter(election, random, home);
  const second = enterIn(election, precinctNumbered(election, other), first);
  second.person = { ...second.person, iin: '' };
  return [first, second];
}

/** DR08: one name and birth date on two lists, once without an IIN. Near: the first line struck off. */
export function plantSameNames(election: Election): TruthRow[] {
  const random = election.stream('same names');
  const twice = ROUTES.flatMap(([home, other], index) =>
    planted('DR08', `without-iin ${index + 1}`, listedWithoutIin(election, random, home, other)),
  );
  const lawful = listedWithoutIin(election, random, '134', '140');
  strikeOff(lawful[0] as VoterEntry, GROUND_MOVED);
  return [...twice, ...nearMiss('DR08', 'moved-and-struck-off 1', lawful)];
}

/** Precincts of the city, where one address may stand on two lists. */
const IN_THE_CITY = [
  ['135', '139'],
  ['136', '140'],
  ['138', '137'],
  ['139', '135'],
  ['140', '136'],
] as const;

/** A voter who stands on another precinct's list too, there misspelt and without the IIN; both are in one city. */
export function listedMisspelt(election: Election, random: Random, home: string, other: string): VoterEntry[] {
  const first = takeVoter(election, random, home);
  first.person = { ...first.person, surname: drawLongSurname(random, first.person) };
  const misspelt = { ...first.person, surname: withLettersSwapped(random, first.person.surname), iin: '' };
  return [first, enter(election, absentEntry(other, misspelt))];
}

const LONG = 8;

/** A surname in which one slip leaves enough that is alike: of a short one it makes another family's. */
function drawLongSurname(random: Random, { sex }: Person): string {
  for (;;) {
    const surname = drawFamilyName(random, 'kazakh')[sex];
    if (surname.length >= LONG && slipsOf(surname).length > 0) return surname;
  }
}

/** Places of two neighbouring letters that make another name when changed over: of й, і and doubled letters spelling says nothing. */
function slipsOf(name: string): number[] {
  return Array.from({ length: name.length - 2 }, (_, n) => n + 1).filter((place) => {
    const [one, other] = [name.charAt(place), name.charAt(place + 1)];
    return one !== other && /^[бвгджзклмнпрст]$/u.test(one) && /^[аеу]$/u.test(other);
  });
}

function withLettersSwapped(random: Random, name: string): string {
  const at = random.pick(slipsOf(name));
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

/** DR09: entries that resemble each other, one misspelt and without an IIN. Near: the first line struck off. */
export function plantSimilarPeople(election: Election): TruthRow[] {
  const random = election.stream('likenesses');
  const alike = IN_THE_CITY.flatMap(([home, other], index) =>
    planted('DR09', `misspelt-without-iin ${index + 1}`, listedMisspelt(election, random, home, other)),
  );
  const lawful = listedMisspelt(election, random, '137', '138');
  strikeOff(lawful[0] as VoterEntry, GROUND_MOVED);
  return [...alike, ...nearMiss('DR09', 'moved-and-struck-off 1', lawful)];
}
