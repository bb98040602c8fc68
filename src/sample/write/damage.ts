import { InputError, inThree, oneOf } from '../../model.js';
import { inLatinLetters, inRussianLetters, withLatinLookAlike } from '../people/spellings.js';
import type { Random } from '../random.js';

/** How much offices err: `--messy`. */
export const MESSY_LEVELS = ['none', 'some', 'heavy'] as const;
export type Messy = (typeof MESSY_LEVELS)[number];

/** The cells of a person and of an address or serial, as one record writes them. */
export interface WrittenPerson {
  surname: string;
  givenName: string;
  patronymic: string;
  birthDate: string;
  iin: string;
  /** Empty where the file has none. */
  address: string;
  serial: string;
}

type OfficeError = readonly [
  name: string,
  some: number,
  heavy: number,
  apply: (written: WrittenPerson, random: Random) => void,
];

/** What offices do to a record, in how many of a thousand records at each level. */
const ERRORS: readonly OfficeError[] = [
  ['russian-letters', 120, 300, (written) => eachName(written, inRussianLetters)],
  ['latin-letters', 5, 20, (written) => eachName(written, inLatinLetters)],
  ['look-alikes', 3, 15, (written) => Object.assign(written, { surname: withLatinLookAlike(written.surname) })],
  ['typo', 10, 40, (written, random) => Object.assign(written, { surname: mistyped(random, written.surname) })],
  ['ocr', 4, 15, (written) => Object.assign(written, { givenName: misread(written.givenName) })],
  ['truncated', 3, 10, (written) => Object.assign(written, { surname: written.surname.slice(0, 8) })],
  ['swapped-names', 2, 8, swapNames],
  ['swapped-date', 3, 10, swapDate],
  ['no-patronymic', 20, 60, (written) => Object.assign(written, { patronymic: '' })],
  ['no-iin', 50, 100, (written) => Object.assign(written, { iin: '' })],
  ['wrong-iin', 5, 15, (written, random) => Object.assign(written, { iin: wrongIin(random, written.iin) })],
  ['lost-zeros', 20, 60, (written) => Object.assign(written, { serial: written.serial.replace(/ 0+(?=\d)/u, ' ') })],
  ['two-languages', 50, 200, (written) => Object.assign(written, { address: inKazakhWords(written.address) })],
];

/** Checks the name of a level. Throws an InputError for any other text. */
export function messyLevel(name: string): Messy {
  const level = MESSY_LEVELS.find((each) => each === name);
  if (level !== undefined) return level;
  throw InputError.at('--messy', {
    expected: oneOf(MESSY_LEVELS),
    found: inThree(name, name, name),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree('Give another level.', 'Укажите другую степень.', 'Басқа деңгейді көрсетіңіз.'),
  });
}

/** Does to a record what offices do at that level, and names what changed it, in alphabetical order. */
export function damage(random: Random, level: Messy, written: WrittenPerson): string[] {
  if (level === 'none') return [];
  const names: string[] = [];
  for (const [name, some, heavy, apply] of ERRORS) {
    if (random.below(1000) >= (level === 'some' ? some : heavy)) continue;
    const before = Object.values(written).join('|');
    apply(written, random);
    if (Object.values(written).join('|') !== before) names.push(name);
  }
  return names.sort();
}

function eachName(written: WrittenPerson, spell: (name: string) => string): void {
  written.surname = spell(written.surname);
  written.givenName = spell(written.givenName);
  written.patronymic = spell(written.patronymic);
}

function mistyped(random: Random, name: string): string {
  if (name.length < 4) return name;
  const at = random.between(1, name.length - 2);
  const [one = '', other = ''] = [name.charAt(at), name.charAt(at + 1)];
  // Two letters changed over, one left out, one doubled: the commonest slips of a typist.
  const slip = random.pick([other + one, other, one + one + other]);
  return name.slice(0, at) + slip + name.slice(at + 2);
}

const MISREAD: Readonly<Record<string, string>> = { и: 'й', ш: 'щ', п: 'н', ц: 'п', й: 'и' };

function misread(name: string): string {
  const at = [...name].findIndex((letter) => MISREAD[letter] !== undefined);
  return at < 0 ? name : name.slice(0, at) + MISREAD[name.charAt(at)] + name.slice(at + 1);
}

function swapNames(written: WrittenPerson): void {
  [written.surname, written.givenName] = [written.givenName, written.surname];
}

function swapDate(written: WrittenPerson): void {
  const [day = '', month = '', year = ''] = written.birthDate.split('.');
  if (Number(day) <= 12) written.birthDate = `${month}.${day}.${year}`;
}

/** One digit of the serial or of the check digit changed; never so that another valid number comes out. */
function wrongIin(random: Random, iin: string): string {
  if (iin.length !== 12) return iin;
  return iin.slice(0, 11) + String((Number(iin.charAt(11)) + random.between(1, 9)) % 10);
}

function inKazakhWords(address: string): string {
  return address
    .replace(/ул\. ([^,]+)/u, '$1 көшесі')
    .replace(/пр\. ([^,]+)/u, '$1 даңғылы')
    .replace(/д\. (\d+)/u, '$1-үй')
    .replace(/кв\. (\d+)/u, '$1-пәтер');
}
