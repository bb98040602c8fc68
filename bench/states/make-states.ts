import { Random } from '../../src/sample/random.js';
import { type MadeEntry, makeList } from '../kazakh-list.js';

/** What happened to an entry between the two states. */
export type Happened =
  | 'same'
  | 'corrected'
  | 'moved'
  | 'redrawn'
  | 'struck'
  | 'struck-without-paper'
  | 'namesake-removed'
  | 'came';

/** An entry of one state; `person` is the truth. */
export interface StateEntry extends MadeEntry {
  readonly precinct: string;
}

export interface States {
  readonly before: readonly StateEntry[];
  readonly after: readonly StateEntry[];
  /** By person: what happened. */
  readonly truth: ReadonlyMap<number, Happened>;
  /** The register of deaths that explains the strikes with paper. */
  readonly deceased: readonly StateEntry[];
}

export interface StatesPlan {
  readonly people: number;
  readonly seed: number;
  /** In per cent, in each state by itself. */
  readonly withoutNumber: number;
  readonly corrected: number;
  readonly moved: number;
  readonly struck: number;
  readonly struckWithoutPaper: number;
  readonly namesakesRemoved: number;
  readonly came: number;
}

const PER_PRECINCT = 1000;

/** Two states of one list: most entries are the same, and one precinct is split in two by its houses. */
export function makeStates(plan: StatesPlan): States {
  const random = new Random(`states/${plan.seed}`);
  const people = [...makeList({ people: plan.people + plan.came, seed: plan.seed, doubled: 0, withoutIin: 0 })];
  const precincts = Math.max(2, Math.round(plan.people / PER_PRECINCT));
  // A house votes at one precinct.
  const precinctOf = (address: string) => String(1 + (hash(houseOf(address)) % precincts));
  const entries = people.map((entry): StateEntry => ({ ...entry, precinct: precinctOf(entry.address) }));
  const truth = new Map<number, Happened>();
  const order = entries.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let at = 0;
  const take = (count: number, happened: Happened) => {
    for (const i of order.slice(at, at + count)) truth.set(entries[i]!.person, happened);
    at += count;
  };
  take(plan.came, 'came');
  take(plan.corrected, 'corrected');
  take(plan.moved, 'moved');
  take(plan.struck, 'struck');
  take(plan.struckWithoutPaper, 'struck-without-paper');
  take(plan.namesakesRemoved, 'namesake-removed');
  const before: StateEntry[] = [];
  const after: StateEntry[] = [];
  const deceased: StateEntry[] = [];
  for (const entry of entries) {
    const happened = truth.get(entry.person) ?? 'same';
    if (happened !== 'came') before.push(unnumbered(random, entry, plan));
    if (happened === 'struck') deceased.push(entry);
    // The register names somebody else of that name; the voter is struck off in his place.
    if (happened === 'namesake-removed') deceased.push({ ...entry, ...born(random), person: -1, iin: '' });
    const now = nextState(random, entry, happened, precinctOf);
    if (now === null) continue;
    const isRedrawn = now.precinct === '1' && hash(houseOf(now.address)) % 7 < 3;
    if (isRedrawn && !truth.has(entry.person)) truth.set(entry.person, 'redrawn');
    after.push(unnumbered(random, isRedrawn ? { ...now, precinct: String(precincts + 1) } : now, plan));
  }
  for (const { person } of entries) if (!truth.has(person)) truth.set(person, 'same');
  return { before, after, truth, deceased };
}

function unnumbered(random: Random, entry: StateEntry, { withoutNumber }: StatesPlan): StateEntry {
  return random.percent(withoutNumber) ? { ...entry, iin: '' } : entry;
}

function nextState(
  random: Random,
  entry: StateEntry,
  happened: Happened,
  precinctOf: (address: string) => string,
): StateEntry | null {
  if (happened === 'same' || happened === 'came') return entry;
  if (happened === 'corrected') return corrected(random, entry);
  if (happened !== 'moved') return null;
  for (;;) {
    const address = `ул. Новая, д. ${random.between(1, 400)}, кв. ${random.between(1, 90)}`;
    if (precinctOf(address) !== entry.precinct) return { ...entry, address, precinct: precinctOf(address) };
  }
}

/** What clerks mend: a letter, a date, a surname after a marriage, a flat, a missing patronymic. */
function corrected(random: Random, entry: StateEntry): StateEntry {
  const kind = random.below(5);
  if (kind === 0) return { ...entry, surname: withoutLetter(random, entry.surname) };
  if (kind === 1) return { ...entry, givenName: withoutLetter(random, entry.givenName) };
  if (kind === 2) return { ...entry, birthDate: `${entry.birthDate.slice(0, 8)}${otherDay(entry.birthDate)}`, iin: '' };
  if (kind === 3) return { ...entry, surname: `${random.pick(MARRIED)}${entry.surname.endsWith('а') ? 'а' : ''}` };
  return { ...entry, address: entry.address.replace(/кв\. \d+/u, 'кв. 901') };
}

const MARRIED = ['Ахметов', 'Сейтов', 'Оразов', 'Бекенов', 'Исаев', 'Жунусов'];

function withoutLetter(random: Random, word: string): string {
  const at = 1 + random.below(word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
}

function otherDay(birthDate: string): string {
  const day = Number(birthDate.slice(8));
  return String(day < 20 ? day + 1 : day - 1).padStart(2, '0');
}

function born(random: Random): { readonly birthDate: string } {
  return { birthDate: `18${random.between(20, 60)}-0${random.between(1, 9)}-1${random.below(9)}` };
}

function houseOf(address: string): string {
  return address.replace(/, кв\. \d+$/u, '');
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (Math.imul(value, 31) + letter.charCodeAt(0)) >>> 0;
  return value;
}

/** A state as a CSV file. */
export function csvOf(entries: readonly StateEntry[]): string {
  const lines = entries.map(({ precinct, surname, givenName, patronymic, birthDate, iin, address }, i) =>
    [precinct, i + 1, surname, givenName, patronymic, birthDate, iin, `"${address}"`].join(','),
  );
  return ['precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address', ...lines, ''].join('\n');
}

/** The register of deaths as a CSV file. */
export function deceasedCsv(entries: readonly StateEntry[]): string {
  const lines = entries.map(({ surname, givenName, patronymic, birthDate, iin }) =>
    [surname, givenName, patronymic, birthDate, iin, 'deceased'].join(','),
  );
  return ['surname,given_name,patronymic,birth_date,iin,ground', ...lines, ''].join('\n');
}
