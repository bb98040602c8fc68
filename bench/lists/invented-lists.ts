import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misdated, misheard, misread, mistyped } from './writing-errors.js';

const two = (value: number) => String(value).padStart(2, '0');

/** How many copies a person has: Poisson of this mean, at most nine. */
function copiesOf(random: Random, mean: number): number {
  let [count, product] = [0, random.below(1_000_000) / 1_000_000];
  while (product > Math.exp(-mean) && count < 9) {
    count += 1;
    product *= random.below(1_000_000) / 1_000_000;
  }
  return count;
}

/**
 * Invented persons with a whole record each (name, birth date, address, telephone, age), and copies of which every one has some
 * faults, drawn anew: keystrokes, scans, sounds, cells left blank, names in each other's place, words of the wrong cell, another
 * address. Up to two faults a cell and five a record.
 */
export function inventedPersons(records: number, seed: number): PersonList {
  const random = new Random(`invented/${seed}`);
  const given = ranked(
    random,
    composed(random, 'al be ca da el fi ga ha is jo ka li ma ni', 'ra len vid mi nna ton ssie cob'),
    0.7,
  );
  const surname = ranked(
    random,
    composed(
      random,
      'ash bol cray dun ever fox gard hol ing ket lam mor nor',
      'ley man ton wood ber by field worth dale ick son - s',
    ),
    0.6,
  );
  const street = ranked(
    random,
    composed(
      random,
      'ain bur chi dar eld fra gor hin',
      'sworth ley mont by field',
      ' street| place| crescent| close',
    ).map((name) => name.replace('|', '')),
    0.3,
  );
  const town = ranked(random, composed(random, 'bar cor dub ell gil hor kal lis', 'ara wood ton by ville mundi'), 0.8);
  const postcodes = town.names.map(() =>
    Array.from({ length: random.between(1, 4) }, () => String(random.between(2000, 6900))),
  );
  const states = town.names.map(() => random.pick(['nsw', 'vic', 'qld', 'sa', 'wa', 'tas']));
  const place = () => {
    const home = town.draw();
    const at = town.names.indexOf(home);
    return [String(random.between(1, 220)), street.draw(), home, random.pick(postcodes[at]!), states[at]!];
  };
  const rows: string[][] = [];
  const truth: number[] = [];
  const mean = random.pick([0.6, 1, 1.6]);
  const faults = random.pick([2, 3, 4]);
  for (let person = 0; rows.length < records; person += 1) {
    const born = `${random.between(1810, 1890)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    const phone = `${random.pick(['02', '03', '07', '08'])} ${random.between(10_000_000, 99_999_999)}`;
    const facts = [given.draw(), surname.draw(), ...place(), born, phone].map((cell, at) =>
      at > 1 && at !== 7 && random.percent(6) ? '' : cell,
    );
    rows.push(facts);
    truth.push(person);
    for (let copies = copiesOf(random, mean); copies > 0; copies -= 1) {
      rows.push(copyOf(random, facts, random.between(1, faults), place));
      truth.push(person);
    }
  }
  return {
    name: `invented persons, mean of ${mean} copies, up to ${faults} faults`,
    headers: [
      'given_name',
      'surname',
      'street_number',
      'address_1',
      'suburb',
      'postcode',
      'state',
      'date_of_birth',
      'phone_number',
    ],
    rows,
    truth: Int32Array.from(truth),
  };
}

const [GIVEN, SURNAME, NUMBER, STATE, DATE, PHONE] = [0, 1, 2, 6, 7, 8];

function copyOf(random: Random, facts: readonly string[], faults: number, place: () => readonly string[]): string[] {
  const row = [...facts];
  for (let fault = 0; fault < faults; fault += 1) {
    const kind = random.below(100);
    if (kind < 4) [row[GIVEN], row[SURNAME]] = [row[SURNAME]!, row[GIVEN]!];
    else if (kind < 9) row.splice(NUMBER, 5, ...place());
    else if (kind < 24) row[random.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 8])] = '';
    else {
      const at = random.pick([0, 0, 1, 1, 3, 4, 5, 7, 7, 8, 6]);
      const cell = row[at]!;
      if (cell === '') continue;
      if (at === DATE) row[at] = misdated(random, cell);
      else if (at === STATE) row[at] = random.pick(['nsw', 'vic', 'qld', 'sa', 'wa', 'tas']);
      else if (at === PHONE && random.percent(40))
        row[at] = `0${random.below(9)} ${random.between(10_000_000, 99_999_999)}`;
      else row[at] = random.pick([mistyped, mistyped, misread, misheard])(random, cell);
    }
  }
  return row;
}
