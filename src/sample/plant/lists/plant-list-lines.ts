import { takeVoter } from '../../papers/cast.js';
import { type Election, precinctNumbered, quirksOf, rollOf } from '../../papers/election.js';
import type { VoterEntry } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { YEARS_EARLY } from '../../people/birth-dates.js';
import { unassignableHead } from '../../people/iin-register.js';
import type { Person } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';
import type { Random } from '../../random.js';
import { lineMarker } from '../markers.js';

/** Writes a voter's line otherwise than it should be. */
export type Spoil = (random: Random, person: Person) => Person;

/** Lines of a precinct's list that are written wrongly. */
export function spoiled(election: Election, number: string, wanted: number, spoil: Spoil): VoterEntry[] {
  const random = election.stream(`spoiled line/${number}/${rollOf(election, number).length}`);
  return Array.from({ length: wanted }, () => {
    const entry = takeVoter(election, random, number);
    entry.person = spoil(random, entry.person);
    return entry;
  });
}

/** More than one in a hundred lines of a precinct, and three at least: what checks of a precinct's slips begin with. */
export function enough(election: Election, number: string): number {
  return Math.max(3, Math.ceil(precinctNumbered(election, number).voters / 80));
}

function manyAndFew(election: Election, check: string, many: string, few: string, spoil: Spoil): TruthRow[] {
  const lines = spoiled(election, many, enough(election, many), spoil);
  return [
    ...planted(check, `precinct ${many}`, lines),
    ...nearMiss(check, `two-slips ${few}`, spoiled(election, few, 2, spoil)),
  ];
}

/** With another check digit. */
export const withWrongDigit: Spoil = (_random, person) => {
  const digit = (Number(person.iin.charAt(11)) + 3) % 10;
  return { ...person, iin: person.iin.slice(0, 11) + String(digit) };
};
/** With a month or century in the IIN that cannot be. */
export const withImpossibleDay: Spoil = (random, person) => {
  const month = `${person.iin.slice(0, 2)}${random.between(13, 19)}${person.iin.slice(4)}`;
  return { ...person, iin: random.percent(50) ? month : `${person.iin.slice(0, 6)}9${person.iin.slice(7)}` };
};
/** With another birth date than that of the IIN. */
export const withOtherDay: Spoil = (_random, person) => {
  const day = Number(person.birthDate.slice(8));
  return {
    ...person,
    birthDate: person.birthDate.slice(0, 8) + String(day > 20 ? day - 10 : day + 2).padStart(2, '0'),
  };
};
/** With a patronymic of the other sex. */
export const withOtherEnding: Spoil = (_random, person) => ({
  ...person,
  patronymic: person.sex === 'm' ? 'Серікқызы' : 'Болатұлы',
});

/** LQ02, LQ04, LQ05, LQ06: precincts where one line in eighty or more has the same kind of slip. Near: two such lines. */
export function plantSlips(election: Election): TruthRow[] {
  return [
    ...manyAndFew(election, 'LQ02', '142', '143', withWrongDigit),
    ...manyAndFew(election, 'LQ02', '133', '144', withWrongDigit),
    ...manyAndFew(election, 'LQ04', '145', '146', withImpossibleDay),
    ...manyAndFew(election, 'LQ04', '143', '155', withImpossibleDay),
    ...manyAndFew(election, 'LQ05', '147', '148', withOtherDay),
    ...manyAndFew(election, 'LQ05', '156', '150', withOtherDay),
    ...manyAndFew(election, 'LQ06', '149', '150', withOtherEnding),
    ...manyAndFew(election, 'LQ06', '159', '160', withOtherEnding),
  ];
}

/** LQ03 and LQ09: a number that no check digit can be given to, and the number of a company. Near: days that begin with 3. */
export function plantNumbersOfNobody(election: Election): TruthRow[] {
  const unassignable: Spoil = (random, person) => ({ ...person, iin: `${unassignableHead(random, person)}7` });
  const company: Spoil = (random, person) => ({ ...person, iin: `98054000${random.between(1000, 9999)}` });
  const onThirtieth: Spoil = (random, person) => {
    const birthDate = `${person.birthDate.slice(0, 4)}-03-3${random.below(2)}`;
    return { ...person, birthDate, iin: election.iins.draw(birthDate, person.sex) };
  };
  return [
    ...['144', '157'].flatMap((number) =>
      planted('LQ03', `precinct ${number}`, spoiled(election, number, 1, unassignable)),
    ),
    ...nearMiss('LQ03', 'check-digit-alone 1', spoiled(election, '154', 1, withWrongDigit)),
    ...['155', '158'].flatMap((number) => planted('LQ09', `precinct ${number}`, spoiled(election, number, 1, company))),
    ...nearMiss('LQ09', 'born-on-the-thirtieth 1', spoiled(election, '157', 2, onThirtieth)),
  ];
}

/** LQ07 and LQ08: who is born a day or more too late, or 105 years ago or more. Near: 18 on the day itself, and 104 years. */
export function plantAges(election: Election): TruthRow[] {
  const bornOn =
    (date: string): Spoil =>
    (_random, person) => ({ ...person, birthDate: date, iin: election.iins.draw(date, person.sex) });
  const ageOf = (livedYear: number, day: string) => `${livedYear - YEARS_EARLY}-${day}`;
  const at = (number: string, date: string) => spoiled(election, number, 1, bornOn(date));
  return [
    ...planted('LQ07', 'precinct 151', at('151', ageOf(2001, '06-10'))),
    ...planted('LQ07', 'precinct 135', at('135', ageOf(2001, '11-02'))),
    ...nearMiss('LQ07', 'eighteen-today 1', at('153', ageOf(2001, '06-09'))),
    ...planted('LQ08', 'precinct 154', at('154', ageOf(1911, '03-11'))),
    ...planted('LQ08', 'precinct 136', at('136', ageOf(1913, '12-30'))),
    ...nearMiss('LQ08', 'aged-104 1', at('155', ageOf(1914, '08-01'))),
  ];
}

/** LQ14: more voters at one dwelling than it holds. Near: a hostel. */
export function plantCrowdedDwellings(election: Election): TruthRow[] {
  const crowd = (number: string, wanted: number, house: string) => {
    const { settlement } = precinctNumbered(election, number);
    return spoiled(election, number, wanted, (_random, person) => ({ ...person, address: `${settlement}, ${house}` }));
  };
  return [
    ...planted('LQ14', 'precinct 160', crowd('160', 16, 'ул. Абая, д. 58')),
    ...planted('LQ14', 'precinct 162', crowd('162', 15, 'ул. Мектеп, д. 59')),
    ...nearMiss('LQ14', 'hostel 1', crowd('161', 17, 'ул. Степная, д. 57, общежитие')),
    ...nearMiss('LQ14', 'fourteen 1', crowd('163', 14, 'ул. Абая, д. 58')),
  ];
}

/** LQ15: voters whose address is in another settlement that has a precinct. Near: a settlement that has none. */
export function plantStrangeAddresses(election: Election): TruthRow[] {
  const living = (number: string, settlement: string) =>
    spoiled(election, number, 1, (random, person) => {
      const [, ...rest] = drawAddress(random, precinctNumbered(election, number)).split(', ');
      return { ...person, address: [settlement, ...rest].join(', ') };
    });
  return [
    ...planted('LQ15', 'precinct 163', living('163', 'с. Косшы')),
    ...planted('LQ15', 'precinct 164', living('164', 'с. Акмол')),
    ...nearMiss('LQ15', 'settlement-without-precinct 1', living('162', 'с. Отаутускен')),
  ];
}

/** LQ16: a list on which a third of the births are written as of 1 January. */
export function plantHeapedBirths(election: Election): TruthRow[] {
  const number = '157';
  quirksOf(election, number, { heaped: 40 });
  election.afterFill.set(number, [
    ({ roll }) =>
      planted(
        'LQ16',
        `precinct ${number}`,
        roll.filter(({ person }) => /-0[17]-01$/u.test(person.birthDate)),
      ),
  ]);
  return [];
}

/** LQ17: a line number used twice, and a gap of three. Near: numbers that begin at 1001. */
export function plantLineNumbers(election: Election): TruthRow[] {
  quirksOf(election, '156', { lineSteps: new Map([[10, 0]]) });
  quirksOf(election, '148', { lineSteps: new Map([[20, 4]]) });
  quirksOf(election, '147', { firstLine: 1001 });
  return [
    ...planted('LQ17', 'precinct 156', [lineMarker(election, '156', 9), lineMarker(election, '156', 10)]),
    ...planted('LQ17', 'precinct 148', [lineMarker(election, '148', 20)]),
    ...nearMiss('LQ17', 'begins-at-1001 1', [lineMarker(election, '147', 1)]),
  ];
}
