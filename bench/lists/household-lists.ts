import { Random } from '../../src/sample/random.js';
import type { PersonList } from './person-lists.js';

const words = (text: string) => text.trim().split(/\s+/u);
const SURNAMES = words(
  'Ald Barr Cros Dunn Elm Farr Gros Hol Ing Jarr Kem Low Mat Nash Oak Pritch Rus Sal Tre Und Vin War Yat',
).flatMap((front) => words('man sen ell ard ison well by croft wick land').map((back) => front + back));
const MEN = words(
  'Alan Bruno Colin Derek Edgar Felix Gordon Harvey Ivor Jack Keith Leon Miles Neil Otto Percy Roy Simon Ted Victor Ian Max',
);
const WOMEN = words(
  'Ada Bella Cora Dora Edna Fay Gwen Hilda Iris Joan Kay Lena Mona Nora Olive Pearl Rita Sybil Tess Una Vera Zoe',
);
const STREETS = words(
  'High Mill Park Church Station Victoria Green Bridge King Queen Spring West East North Hill Lake River Wood',
);
const TOWNS = words('Arden Bexby Corley Dunmore Esk Fordham Grange Hythe');

const date = (random: Random) =>
  `${random.between(1820, 1899)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;

function address(random: Random): string[] {
  const town = random.below(TOWNS.length);
  return [
    `${random.pick(STREETS)} Street`,
    String(random.between(1, 140)),
    TOWNS[town]!,
    String(4000 + town * 7 + random.below(7)),
  ];
}

const ADDRESS = ['street', 'house', 'town', 'postcode'];

function slip(random: Random, text: string): string {
  const at = random.between(0, text.length - 1);
  return text.slice(0, at) + random.pick([...'aeionrst']) + text.slice(at + 1);
}

/** Two records of each person, of whom `moved` in a hundred stand at another dwelling the second time. */
export function movers(people: number, moved: number, columns: number, seed: number): PersonList {
  const random = new Random(`movers/${seed}`);
  const rows: string[][] = [];
  for (let person = 0; person < people; person += 1) {
    const name = [random.pickHeavyTailed(SURNAMES), random.pick(random.percent(50) ? MEN : WOMEN), date(random)];
    const home = address(random);
    rows.push([...name, ...home.slice(0, columns)]);
    const again = random.percent(10) ? [slip(random, name[0]!), name[1]!, name[2]!] : name;
    rows.push([...again, ...(random.percent(moved) ? address(random) : home).slice(0, columns)]);
  }
  return {
    name: `movers, ${moved} %, ${columns} columns of the address`,
    headers: ['surname', 'given_name', 'dob', ...ADDRESS.slice(0, columns)],
    rows,
    truth: Int32Array.from(rows, (_, row) => row >> 1),
  };
}

/** Households of spouses, parents, children and twins, one person in five twice with a slip; with or without birth dates. */
export function households(homes: number, dated: boolean, seed: number): PersonList {
  const random = new Random(`households/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  let person = 0;
  for (let home = 0; home < homes; home += 1) {
    const surname = random.pickHeavyTailed(SURNAMES);
    const place = address(random);
    const names = [random.pick(MEN), ...(random.percent(80) ? [random.pick(WOMEN)] : [])];
    for (let child = random.below(3); child > 0; child -= 1) names.push(random.pick(random.percent(50) ? MEN : WOMEN));
    let born = date(random);
    for (const given of new Set(names)) {
      if (!random.percent(4)) born = date(random);
      const row = [surname, given, ...(dated ? [born] : []), MEN.includes(given) ? 'm' : 'f', ...place];
      rows.push(row);
      truth.push(person);
      if (random.percent(20)) {
        rows.push(random.percent(30) ? [slip(random, surname), ...row.slice(1)] : row);
        truth.push(person);
      }
      person += 1;
    }
  }
  return {
    name: `households ${dated ? 'with' : 'without'} birth dates`,
    headers: ['surname', 'given_name', ...(dated ? ['dob'] : []), 'sex', ...ADDRESS],
    rows,
    truth: Int32Array.from(truth),
  };
}

/** Fathers of whom one in six has a grown son of his name in the house; one person in ten twice, with a slip or at another address. */
export function fathersAndSons(homes: number, seed: number): PersonList {
  const random = new Random(`fathers and sons/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  let person = 0;
  const add = (name: readonly string[], home: readonly string[]) => {
    rows.push([...name, ...home]);
    truth.push(person);
    if (random.percent(10)) {
      const again = random.percent(30) ? [slip(random, name[0]!), name[1]!, name[2]!] : name;
      rows.push([...again, ...(random.percent(30) ? address(random) : home)]);
      truth.push(person);
    }
    person += 1;
  };
  const born = (year: number) =>
    `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
  for (let at = 0; at < homes; at += 1) {
    const home = address(random);
    const [surname, given, year] = [random.pickHeavyTailed(SURNAMES), random.pick(MEN), random.between(1820, 1855)];
    add([surname, given, born(year)], home);
    add([surname, random.pick(WOMEN), born(year + random.between(-3, 5))], home);
    const son = random.percent(17) ? given : random.pick(MEN);
    if (random.percent(60)) add([surname, son, born(year + random.between(19, 34))], home);
  }
  return {
    name: 'fathers and sons',
    headers: ['surname', 'given_name', 'dob', ...ADDRESS],
    rows,
    truth: Int32Array.from(truth),
  };
}
