import { Random } from '../../src/sample/random.js';
import type { PersonList } from './person-lists.js';

const words = (text: string) => text.split(' ');
const STARTS = words('b c d f g h j k l m n p r s t v w z br cr st sh th ch gr pl');
const VOWELS = words('a e i o u ee ay ou');
const ENDS = ['n', 'son', 'r', 'll', 's', 'ton', 'ley', 'man', 'ck', 't', '', 'y', 'd'];
/** Signs that a scanner takes for one another. */
const SCANNED: Readonly<Record<string, string>> = {
  5: 's',
  0: 'o',
  1: 'l',
  8: 'b',
  s: '5',
  o: '0',
  l: '1',
  m: 'rn',
  u: 'v',
};

/** A stock of so many names, short ones among them, drawn the more often the earlier they stand. */
function nameStock(random: Random, size: number, steepness: number): { names: string[]; draw: () => string } {
  const names = new Set<string>();
  while (names.size < size) {
    const syllables = random.percent(20) ? 1 : random.percent(75) ? 2 : 3;
    const name = Array.from({ length: syllables }, () => random.pick(STARTS) + random.pick(VOWELS)).join('');
    const whole = name + random.pick(ENDS);
    if (whole.length > 3 || (whole.length === 3 && random.percent(20))) names.add(whole);
  }
  const all = [...names];
  let total = 0;
  const upTo = all.map((_, at) => (total += 1 / (at + 2) ** steepness));
  const draw = () => {
    const wanted = (random.below(1_000_000) / 1_000_000) * total;
    return all[upTo.findIndex((sum) => sum >= wanted)]!;
  };
  return { names: all, draw };
}

function damaged(random: Random, text: string): string {
  if (text.length < 2) return text;
  const scanned = [...Array(text.length).keys()].filter((at) => SCANNED[text[at]!] !== undefined);
  if (scanned.length > 0 && random.percent(30)) {
    const at = random.pick(scanned);
    return text.slice(0, at) + SCANNED[text[at]!]! + text.slice(at + 1);
  }
  const at = random.below(text.length - 1);
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  const other = random.pick(/\d/.test(letter) ? [...'0123456789'] : [...'aeinorstlhmd']);
  return random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + other + next + after,
    before + next + letter + after,
  ]);
}

/**
 * Voters whom five offices hold: four short columns, names of a wide stock, nobody moves. A voter in five stands with several
 * offices, every copy with so many slips.
 */
export function votersOfOffices(records: number, slips: number, seed: number): PersonList {
  const random = new Random(`offices/${seed}`);
  const surname = nameStock(random, 8000, 0.8);
  const given = nameStock(random, 2000, 0.95);
  const town = nameStock(random, 300, 0.85);
  const postcodes = new Map(
    town.names.map((name) => [
      name,
      Array.from({ length: random.percent(70) ? 1 : random.between(1, 8) }, () => String(27_000 + random.below(1900))),
    ]),
  );
  const rows: string[][] = [];
  const truth: number[] = [];
  for (let person = 0; rows.length < records; person += 1) {
    const home = town.draw();
    const facts = [given.draw(), surname.draw(), home, random.pick(postcodes.get(home)!)];
    const copies = random.percent(20) ? random.between(2, 5) : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const row = [...facts];
      for (let slip = 0; slip < slips && (copy > 0 || random.percent(20)); slip += 1) {
        const column = random.pick([0, 0, 0, 1, 1, 1, 2, 2, 3]);
        row[column] = damaged(random, row[column]!);
      }
      rows.push(row);
      truth.push(person);
    }
  }
  return {
    name: `voters of five offices, ${slips} slips`,
    headers: ['givenname', 'surname', 'suburb', 'postcode'],
    rows,
    truth: Int32Array.from(truth),
  };
}
