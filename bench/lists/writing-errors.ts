import type { Random } from '../../src/sample/random.js';

/** Rows of a keyboard: a finger that slips hits a neighbour of its row. */
const KEYBOARDS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
/** Signs that a scanner takes for others. */
const SCANS = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['vv', 'w'],
  ['e', 'c'],
  ['l', 'i'],
  ['o', '0'],
  ['s', '5'],
  ['b', '8'],
  ['g', '9'],
  ['1', '7'],
] as const;
/** Spellings that sound alike. */
const SOUNDS = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ee', 'ea'],
  ['ou', 'oo'],
  ['y', 'ie'],
  ['tt', 't'],
  ['ll', 'l'],
  ['gh', 'g'],
  ['c', 'k'],
  ['z', 's'],
  ['v', 'w'],
  ['i', 'y'],
  ['nn', 'n'],
  ['ei', 'ey'],
] as const;

/** One keystroke wrong: a letter lost, doubled, hit beside, put in, or two exchanged. */
export function mistyped(random: Random, text: string): string {
  if (text.length < 2) return text;
  const at = random.below(text.length - 1);
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  const row = KEYBOARDS.find((keys) => keys.includes(letter)) ?? 'aeiou';
  const near = row[Math.max(0, Math.min(row.length - 1, row.indexOf(letter) + (random.percent(50) ? 1 : -1)))]!;
  return random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + near + next + after,
    before + letter + near + next + after,
    before + next + letter + after,
  ]);
}

/** Some sign read as another, in either direction; a keystroke where the text holds none of them. */
export const misread = (random: Random, text: string) => replaced(random, text, SCANS);

/** Written as heard; a keystroke where nothing in the text sounds like another spelling. */
export const misheard = (random: Random, text: string) => replaced(random, text, SOUNDS);

function replaced(random: Random, text: string, table: readonly (readonly [string, string])[]): string {
  const both = [...table, ...table.map(([a, b]) => [b, a] as const)];
  const possible = both.filter(([from]) => text.includes(from));
  if (possible.length === 0) return mistyped(random, text);
  const [from, to] = random.pick(possible);
  return text.replace(from, to);
}

/** One fault of any of the three kinds. */
export function miswritten(random: Random, text: string): string {
  return random.pick([mistyped, mistyped, misread, misheard])(random, text);
}

const two = (value: number) => String(value).padStart(2, '0');

/** A date (YYYY-MM-DD) with a digit wrong, day and month exchanged, another day, or another year. */
export function misdated(random: Random, date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return random.pick([
    `${year}-${month}-${two(random.between(1, 28))}`,
    `${year}-${two(random.between(1, 12))}-${day}`,
    Number(day) <= 12 ? `${year}-${day}-${month}` : `${Number(year) + random.pick([-10, -1, 1, 10])}-${month}-${day}`,
    `${year.slice(0, 3)}${random.below(10)}-${month}-${day}`,
  ]);
}
