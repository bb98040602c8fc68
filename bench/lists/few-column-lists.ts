import { Random } from '../../src/sample/random.js';
import { composed, type NameStock, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misdated, misheard, misread, mistyped } from './writing-errors.js';

const two = (value: number) => String(value).padStart(2, '0');
const NICKNAMES: readonly (readonly [name: string, short: string])[] = [
  ['robert', 'bob'],
  ['william', 'bill'],
  ['elizabeth', 'liz'],
  ['katherine', 'kate'],
  ['margaret', 'peggy'],
  ['james', 'jim'],
  ['michael', 'mike'],
  ['richard', 'dick'],
  ['edward', 'ted'],
  ['susan', 'sue'],
];

interface Stocks {
  readonly given: NameStock;
  readonly surname: NameStock;
  readonly town: NameStock;
}

function stocksOf(random: Random): Stocks {
  const made = composed(random, 'ar bel con dor el fen gil har is jor kev lor', 'a en ia on ette is wyn mund');
  const given = ranked(random, NICKNAMES.map(([name]) => name).concat(made), 0.8);
  const surname = ranked(
    random,
    composed(
      random,
      'ab bar cal den eas fal gar hin ir jes kir lav mos nel oad pen',
      'er lin mon s ver',
      'son ley by sford s ton - ick',
    ),
    0.65,
  );
  const town = ranked(random, composed(random, 'ald brid cop dun ex far hal inver', 'ham mouth well leigh combe'), 0.7);
  return { given, surname, town };
}

/**
 * Persons under a handful of columns, as common made-up sets have them: given name, surname, birth date, and a town with its postcode
 * or a sex with a telephone. Up to three copies with up to so many faults: keystrokes, scans, sounds, names in each other's place,
 * nicknames, dates turned round, blanks, another town, a married name.
 */
export function fewColumns(records: number, clinic: boolean, seed: number): PersonList {
  const random = new Random(`few/${clinic}/${seed}`);
  const { given, surname, town } = stocksOf(random);
  const postcodes = town.names.map(() =>
    Array.from({ length: random.between(1, 5) }, () => String(random.between(10_000, 99_000))),
  );
  const placed = () => {
    const home = town.draw();
    return [home, random.pick(postcodes[town.names.indexOf(home)]!)];
  };
  const reached = () => [
    random.pick(['F', 'M']),
    `${random.between(100, 999)}-${random.between(100, 999)}-${random.between(1000, 9999)}`,
  ];
  const last = clinic ? reached : placed;
  const faults = random.pick([1, 2, 3]);
  const doubled = random.pick([10, 30, 60]);
  const rows: string[][] = [];
  const truth: number[] = [];
  for (let person = 0; rows.length < records; person += 1) {
    const born = `${random.between(1820, 1899)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    const facts = [given.draw(), surname.draw(), born, ...last()];
    rows.push(facts);
    truth.push(person);
    for (let copies = random.percent(doubled) ? random.between(1, 3) : 0; copies > 0; copies -= 1) {
      rows.push(copyOf(random, facts, random.between(0, faults), () => [surname.draw(), ...last()]));
      truth.push(person);
    }
  }
  return {
    name: `${clinic ? 'patients' : 'persons of few columns'}, ${doubled} % with copies, up to ${faults} faults`,
    headers: ['given_name', 'surname', 'birth_date', ...(clinic ? ['sex', 'phone'] : ['town', 'postcode'])],
    rows,
    truth: Int32Array.from(truth),
  };
}

function copyOf(random: Random, facts: readonly string[], faults: number, anew: () => readonly string[]): string[] {
  const row = [...facts];
  for (let fault = 0; fault < faults; fault += 1) {
    const kind = random.below(100);
    const [newSurname, ...newLast] = anew();
    if (kind < 5) [row[0], row[1]] = [row[1]!, row[0]!];
    else if (kind < 13) row.splice(3, 2, row[3]!, newLast[1]!);
    else if (kind < 18) row.splice(3, 2, ...newLast);
    else if (kind < 20) row[1] = newSurname!;
    else if (kind < 28) row[0] = NICKNAMES.find(([name]) => name === row[0])?.[1] ?? row[0]!.slice(0, 1);
    else if (kind < 38) row[random.below(5)] = '';
    else {
      const at = random.pick([0, 0, 1, 1, 2, 2, 3, 4]);
      if (row[at] === '') continue;
      if (at === 2) row[at] = misdated(random, row[at]!);
      else if (row[at]!.length > 1) row[at] = random.pick([mistyped, mistyped, misread, misheard])(random, row[at]!);
    }
  }
  return row;
}

const TRADES = [
  'poet',
  'painter',
  'jurist',
  'botanist',
  'general',
  'actor',
  'bishop',
  'chemist',
  'composer',
  'diplomat',
];
const PEOPLES = ['Arvian', 'Belgravian', 'Corvian', 'Dorian', 'Elvetian', 'Fenish'];

/**
 * Persons of history as encyclopaedias hold them: a whole name, a birth date or its year alone, a place and an occupation in free
 * words; five to twenty records each.
 */
export function encyclopaediaPersons(records: number, seed: number): PersonList {
  const random = new Random(`encyclopaedia/${seed}`);
  const { given, surname, town } = stocksOf(random);
  const rows: string[][] = [];
  const truth: number[] = [];
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  for (let person = 0; rows.length < records; person += 1) {
    const year = random.between(1500, 1899);
    const [month, day] = [random.between(1, 12), random.between(1, 28)];
    const names = [given.draw(), random.percent(40) ? given.draw() : '', surname.draw()].map(capital);
    const [people, trade, second] = [random.pick(PEOPLES), random.pick(TRADES), random.pick(TRADES)];
    const home = capital(town.draw());
    for (let copies = random.between(5, 20); copies > 0; copies -= 1) {
      const spelt = (name: string) =>
        name !== '' && random.percent(8)
          ? capital(random.pick([mistyped, misheard])(random, name.toLowerCase()))
          : name;
      const [first, middle, last] = names.map(spelt);
      const between = random.percent(50) ? middle! : middle === '' || random.percent(50) ? '' : `${middle![0]}.`;
      const front = random.percent(8) ? `${first![0]}.` : first!;
      const name = random.percent(15) ? `${last}, ${front} ${between}` : `${front} ${between} ${last}`;
      const date = random.pick([
        `${year}-${two(month)}-${two(day)}`,
        `${year}-${two(month)}-${two(day)}`,
        String(year),
        `${year}-01-01`,
        random.percent(20) ? String(year + random.between(-3, 3)) : String(year),
      ]);
      const occupation = random.pick([
        trade,
        `${people} ${trade}`,
        `${trade} and ${second}`,
        `${people} ${trade} and ${second}`,
        second,
      ]);
      rows.push([
        name.replace(/\s+/gu, ' ').trim(),
        random.percent(6) ? '' : date,
        random.percent(25) ? '' : random.percent(10) ? capital(town.draw()) : home,
        random.percent(20) ? '' : occupation,
      ]);
      truth.push(person);
    }
  }
  return {
    name: 'persons of encyclopaedias',
    headers: ['name', 'birth date', 'birth place', 'occupation'],
    rows,
    truth: Int32Array.from(truth),
  };
}
