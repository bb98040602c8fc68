import { Random } from '../../src/sample/random.js';

/** A made-up list of people with its truth: rows of cells under headers that `match` understands. Nobody living. */
export interface PersonList {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By row the number of its person. */
  readonly truth: Int32Array;
}

const words = (text: string) => text.trim().split(/\s+/u);
const combine = (front: readonly string[], back: readonly string[]) =>
  back.flatMap((end) => front.map((start) => start + end));

const GERMAN_SURNAMES = combine(
  words('Mül Schnei Fisch Web Mey Wag Beck Schulz Hoff Koch Bau Rich Klein Wolf Schrö Neu Schwar Zimmer Braun Krü'),
  words('ler der er mann s inger ke bach hauser feld'),
);
const GERMAN_GIVEN = words(`Hans Peter Klaus Michael Thomas Andreas Wolfgang Jürgen Günter Stefan Christian Uwe Werner
  Horst Frank Dieter Manfred Gerhard Martin Bernd Ursula Karin Helga Sabine Renate Monika Ingrid Petra Gisela Susanne
  Brigitte Andrea Erika Birgit Claudia Christa Elke Gabriele Heike Jutta Kurt Rolf Ralf Jörg Ulrich Matthias Heinz`);
const ENGLISH_SURNAMES = combine(
  words('Ash Black Brad Carl Cart Darn Ever Fair Green Hart Harring Ken Lang Mar Nor Pem Quin Rad Stan Thorn Wel Whit'),
  words('ley ton ford well wood ham field by son er worth burn'),
);
const ENGLISH_GIVEN = words(`John William George Thomas James Henry Charles Mary Elizabeth Sarah Ann Jane Edward Robert
  Joseph Arthur Alice Margaret Emily Harriet Samuel Frederick Alfred Walter Ellen Martha Louisa Hannah Frances Richard
  David Daniel Benjamin Albert Ernest Kate Edith Florence Rose Clara Philip Stephen Hugh Ralph Edmund Francis Oliver`);
const TOWNS = combine(
  words('Wood Ever Stoke Kings Bar New Oak Ches Brig Lin Hath Mil'),
  words('ton ham bury field wick'),
);
const TRADES = words(`politician writer cricketer painter soldier clergyman architect engineer botanist physician
  journalist judge actor composer diplomat merchant`);

const LETTERS = [...'aeinorstlhmd'];

/** One slip: a letter lost, doubled, replaced, or two exchanged. */
function slip(random: Random, text: string): string {
  if (text.length < 2) return text;
  const at = random.below(text.length - 1);
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  return random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + random.pick(LETTERS) + next + after,
    before + next + letter + after,
  ]);
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** German names with birth year, month and day in columns of their own; a person in ten stands twice, with one slip. */
export function germanNames(records: number, seed: number): PersonList {
  const random = new Random(`german/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  const doubled = Math.round(records / 10);
  for (let person = 0; person < records - doubled; person += 1) {
    const second = random.percent(12) ? random.pickHeavyTailed(GERMAN_GIVEN) : '';
    const row = [random.pickHeavyTailed(GERMAN_GIVEN), second, random.pickHeavyTailed(GERMAN_SURNAMES), ''];
    if (random.percent(2)) row[3] = random.pickHeavyTailed(GERMAN_SURNAMES);
    const date = [random.between(1820, 1899), random.between(1, 12), random.between(1, 28)].map(String);
    rows.push([...row, ...date]);
    truth.push(person);
    if (person >= doubled) continue;
    const again = [...row, ...date];
    const column = random.pick([0, 2, 4, 5, 6]);
    again[column] =
      column < 4 ? slip(random, again[column]!) : String(Math.max(1, Number(again[column]) + random.between(-2, 2)));
    rows.push(again);
    truth.push(person);
  }
  return {
    name: 'German names',
    headers: ['fname_c1', 'fname_c2', 'lname_c1', 'lname_c2', 'by', 'bm', 'bd'],
    rows,
    truth: Int32Array.from(truth),
  };
}

/** Persons of history, each in some ten versions with blanks, slips, initials, swapped names and other places. */
export function historicalPersons(records: number, seed: number): PersonList {
  const random = new Random(`history/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  for (let person = 0; rows.length < records; person += 1) {
    const given = random.pickHeavyTailed(ENGLISH_GIVEN);
    const surname = random.pickHeavyTailed(ENGLISH_SURNAMES);
    const year = random.between(1600, 1899);
    const date = random.percent(40)
      ? `${year}-01-01`
      : `${year}-${digits(random.between(1, 12), 2)}-${digits(random.between(1, 28), 2)}`;
    const postcode = `${random.pick(['sw', 'ox', 'ba', 'ct', 'nr', 'ex'])}${random.between(1, 20)} ${random.between(1, 9)}${random.pick(['ab', 'qd', 'rt', 'xy'])}`;
    const facts = [
      given,
      surname,
      date,
      random.pickHeavyTailed(TOWNS),
      postcode,
      random.pick(['male', 'female']),
      random.pickHeavyTailed(TRADES),
    ];
    const versions = random.between(2, 16);
    for (let v = 0; v < versions; v += 1) {
      rows.push(v === 0 ? facts : historicalVersion(random, facts));
      truth.push(person);
    }
  }
  return {
    name: 'historical persons',
    headers: ['first_name', 'surname', 'dob', 'birth_place', 'postcode_fake', 'gender', 'occupation'],
    rows,
    truth: Int32Array.from(truth),
  };
}

function historicalVersion(random: Random, facts: readonly string[]): string[] {
  const row = [...facts];
  if (random.percent(25))
    row[0] = random.pick([slip(random, row[0]!), row[0]![0]!, random.pickHeavyTailed(ENGLISH_GIVEN)]);
  if (random.percent(20)) row[1] = slip(random, row[1]!);
  if (random.percent(2)) [row[0], row[1]] = [row[1]!, row[0]!];
  if (random.percent(25))
    row[2] = `${row[2]!.slice(0, 4)}-${digits(random.between(1, 12), 2)}-${digits(random.between(1, 28), 2)}`;
  if (random.percent(5)) row[2] = String(Number(row[2]!.slice(0, 4)) + random.between(-9, 9)) + row[2]!.slice(4);
  if (random.percent(15)) row[3] = random.pickHeavyTailed(TOWNS);
  if (random.percent(20)) row[4] = row[4]!.slice(0, 4) + slip(random, row[4]!.slice(4));
  for (const [column, share] of [
    [0, 2],
    [1, 1],
    [2, 12],
    [3, 10],
    [4, 15],
    [5, 15],
    [6, 35],
  ] as const)
    if (random.percent(share)) row[column] = '';
  return row;
}

/** Voters of five yearly snapshots: few columns, and four cells in ten of every later one damaged. */
export function snapshotVoters(records: number, seed: number): PersonList {
  const random = new Random(`snapshots/${seed}`);
  const rows: string[][] = [];
  const truth: number[] = [];
  for (let person = 0; rows.length < records; person += 1) {
    const town = random.pickHeavyTailed(TOWNS);
    const facts = [
      random.pickHeavyTailed(ENGLISH_GIVEN),
      random.pickHeavyTailed(ENGLISH_SURNAMES),
      town,
      digits(27000 + TOWNS.indexOf(town) * 7 + random.below(7), 5),
    ];
    for (let snapshot = 0; snapshot < 5; snapshot += 1) {
      if (!random.percent(60)) continue;
      rows.push(facts.map((cell) => (random.percent(15) ? slip(random, cell) : cell)));
      truth.push(person);
    }
  }
  return {
    name: 'voters of five snapshots',
    headers: ['givenname', 'surname', 'suburb', 'postcode'],
    rows,
    truth: Int32Array.from(truth),
  };
}
