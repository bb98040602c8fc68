import { type FullName, patronymicSex, splitFullName } from '../../identity/index.js';
import { isParticle, plainText } from './list-values.js';
import { splittableName, withoutTitles } from './written-names.js';

const INITIAL = /^\p{L}\.?$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Rounds in which the words of a list and the order of its names teach each other. */
const ROUNDS = 6;
/** What a word counts as a given name, and as a surname, before any cell has spoken of it. */
const UNSEEN = 0.5;

/** A cell whose words stand in one of two orders: given names first, or the surname first. */
interface Undecided {
  readonly cell: number;
  readonly words: readonly string[];
  readonly count: number;
  /** How likely the given name stands first, 0 to 1. */
  givenFirst: number;
}

/**
 * Whole names of one column, parted. A comma, an initial, a patronymic or a particle (von, de la) says where the surname
 * stands; where nothing does, the words themselves say it: each is counted as a given name and as a surname over the whole
 * list, and both orders are weighed for each cell by these counts, in rounds. `counts` says how often each cell stands.
 */
export function splitWholeNames(cells: readonly string[], counts: ArrayLike<number>): readonly FullName[] {
  const names: FullName[] = [];
  const undecided: Undecided[] = [];
  const roles = new WordRoles();
  cells.forEach((cell, at) => {
    const known = splitByMarks(cell);
    if (known.words === null) {
      names.push(known.name);
      roles.add(known.name.givenName, known.name.surname, counts[at]!);
      return;
    }
    names.push(splitFullName(cell));
    undecided.push({ cell: at, words: known.words, count: counts[at]!, givenFirst: 0.5 });
  });
  decideOrder(undecided, roles);
  for (const { cell, words, givenFirst } of undecided) names[cell] = inOrder(words, givenFirst >= 0.5);
  return names;
}

/** How often each word is a given name and how often a surname, as far as is known. */
class WordRoles {
  readonly #given = new Map<string, number>();
  readonly #surname = new Map<string, number>();

  add(given: string, surname: string, count: number): void {
    this.#given.set(key(given), (this.#given.get(key(given)) ?? 0) + count);
    this.#surname.set(key(surname), (this.#surname.get(key(surname)) ?? 0) + count);
  }

  /** log of how much likelier the first is a given name and the second a surname than the other way round. */
  evidence(first: string, second: string): number {
    return this.#leaning(key(first)) - this.#leaning(key(second));
  }

  #leaning(word: string): number {
    return Math.log(((this.#given.get(word) ?? 0) + UNSEEN) / ((this.#surname.get(word) ?? 0) + UNSEEN));
  }

  copy(): WordRoles {
    const other = new WordRoles();
    for (const [word, count] of this.#given) other.#given.set(word, count);
    for (const [word, count] of this.#surname) other.#surname.set(word, count);
    return other;
  }
}

const key = (name: string) => plainText(name);

function decideOrder(undecided: readonly Undecided[], known: WordRoles): void {
  if (undecided.length === 0) return;
  let mean = usualOrder(undecided);
  for (const each of undecided) each.givenFirst = mean;
  for (let round = 0; round < ROUNDS; round++) {
    const roles = known.copy();
    for (const { words, count, givenFirst } of undecided) {
      const [first, last] = [words[0]!, words.at(-1)!];
      roles.add(first, last, count * givenFirst);
      roles.add(last, first, count * (1 - givenFirst));
    }
    let sum = 0;
    let total = 0;
    for (const each of undecided) {
      const prior = Math.log((mean + 0.01) / (1.01 - mean));
      const bits = prior + roles.evidence(each.words[0]!, each.words.at(-1)!);
      each.givenFirst = 1 / (1 + Math.exp(-bits));
      sum += each.givenFirst * each.count;
      total += each.count;
    }
    mean = sum / Math.max(1, total);
  }
}

/** Given names are fewer than surnames: where they stand first, two cells share their first word more often than their last. */
function usualOrder(undecided: readonly Undecided[]): number {
  if (undecided.some(({ words }) => CYRILLIC.test(words[0]!))) return 0.25;
  const shared = (at: number) => {
    const counts = new Map<string, number>();
    for (const { words } of undecided) counts.set(key(words.at(at)!), (counts.get(key(words.at(at)!)) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 1);
  };
  const [first, last] = [shared(0), shared(-1)];
  return Math.max(0.1, Math.min(0.9, first / (first + last)));
}

/** Given name, names between and surname of words in one of both orders. */
function inOrder(words: readonly string[], isGivenFirst: boolean): FullName {
  const [first = '', second = ''] = words;
  if (words.length === 1) return { surname: first, givenName: '', patronymic: '' };
  return isGivenFirst
    ? { surname: words.at(-1)!, givenName: first, patronymic: words.slice(1, -1).join(' ') }
    : { surname: first, givenName: second, patronymic: words.slice(2).join(' ') };
}

type Marked = { readonly words: null; readonly name: FullName } | { readonly words: readonly string[] };

/** A name parted by what marks the surname; the words of one that nothing marks. */
function splitByMarks(cell: string): Marked {
  // Hospitals write SURNAME^GIVEN^MIDDLE (HL7, DICOM).
  const written = cell.replace('^', ', ').replaceAll('^', ' ');
  const apart = withoutTitles(written.replace(/(\p{L})\.(?=\p{L})/gu, '$1. ').trim());
  const comma = /^([^,]+),\s*(?=\S)([^,]*)$/u.exec(apart);
  if (comma !== null) return { words: null, name: behindComma(comma[1]!.trim(), comma[2]!.trim()) };
  const words = withParticles(apart.split(/[\s,;]+/u).filter((word) => word !== ''));
  if (words.some((word) => patronymicSex(word) !== null && words.length > 1 && word !== words[0]))
    return { words: null, name: splitFullName(splittableName(cell)) };
  if (words.length < 2) return { words: null, name: inOrder(words, false) };
  const full = words.filter((word) => !INITIAL.test(word));
  if (full.length === 1) {
    const initials = words.filter((word) => INITIAL.test(word));
    return { words: null, name: inOrder([full[0]!, ...initials], false) };
  }
  const particled = words.findIndex((word) => /\s/u.test(word));
  if (particled === 0) return { words: null, name: inOrder(words, false) };
  if (particled === words.length - 1) return { words: null, name: inOrder(words, true) };
  // A middle initial stands before the surname, and behind both names where the surname comes first.
  const initial = words.findIndex((word) => INITIAL.test(word));
  if (initial > 0 && words.length === 3) return { words: null, name: inOrder(words, initial === 1) };
  return { words };
}

function behindComma(surname: string, rest: string): FullName {
  const [given = '', ...others] = rest.split(/\s+/u);
  return { surname, givenName: given, patronymic: others.join(' ') };
}

/** Words with each particle put to the word behind it: van der Berg is one. */
function withParticles(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let before: string[] = [];
  for (const word of words) {
    if (isParticle(plainText(word)) && !INITIAL.test(word)) before.push(word);
    else {
      joined.push([...before, word].join(' '));
      before = [];
    }
  }
  return before.length === 0 ? joined : [...joined, ...before];
}
