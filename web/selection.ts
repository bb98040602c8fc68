import type { Language } from '../src/model.js';
import type { Overview, Standing } from '../src/review/api-types.js';

export const FACETS = ['state', 'strength', 'family', 'check', 'region', 'tec', 'precinct', 'reviewer'] as const;
export type Facet = (typeof FACETS)[number];

/** What the list is narrowed to, and the finding that is open. The address holds it. */
export interface Selection {
  readonly search: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** The values of one facet: of each finding a key, and of each key the values that it stands for. */
interface Keyed {
  readonly of: ArrayLike<number>;
  readonly names: readonly (readonly string[])[];
}

/** Every facet of every finding. Findings are counted by key: values are looked at once for each key, not once for each finding. */
export type Keys = Readonly<Record<Facet, Keyed>>;

/** The facets that no decision changes. */
export function fixedKeys(overview: Overview): Omit<Keys, 'state' | 'reviewer'> {
  const { places, sets, where, checks, check, strength, strengths } = overview;
  const placed = (read: (place: Overview['places'][number]) => string | null): Keyed => ({
    of: where,
    names: sets.map((set) => [...new Set(set.flatMap((place) => read(places[place]!) ?? []))]),
  });
  return {
    check: { of: check, names: checks.map(({ code }) => [code]) },
    family: { of: check, names: checks.map(({ family }) => [family.en]) },
    strength: { of: strength, names: strengths.map((one) => [one]) },
    region: placed(({ region }) => region),
    tec: placed(({ tec }) => tec),
    precinct: placed(({ precinct }) => precinct),
  };
}

/** The facets that decisions change: most findings have the first key, which is that nobody has decided. */
export function standingKeys(
  count: number,
  standing: ReadonlyMap<number, Standing>,
  reviewers: readonly string[],
): Pick<Keys, 'state' | 'reviewer'> {
  const of = new Uint32Array(count);
  const states: string[][] = [['undecided']];
  const names: string[][] = [[]];
  const known = new Map<string, number>();
  for (const [at, { state, by }] of standing) {
    const print = `${state} ${by.join()}`;
    let key = known.get(print);
    if (key === undefined) {
      key = states.push([state]) - 1;
      names.push(by.map((place) => reviewers[place] ?? ''));
      known.set(print, key);
    }
    of[at] = key;
  }
  return { state: { of, names: states }, reviewer: { of, names } };
}

/** Whether a finding has all of the words: in its subject, its check, its precincts, or as the beginning of its fingerprint. */
export type Matcher = (words: readonly string[]) => (at: number) => boolean;

/** Makes findings ready to be searched. */
export function matcherOf({ checks, check, where, sets, places, subjects, fingerprints }: Overview): Matcher {
  const small = (texts: readonly string[]) => texts.map((text) => text.toLocaleLowerCase());
  const ofChecks = small(checks.map(({ code, title }) => `${code} ${title.en} ${title.ru} ${title.kk}`));
  const ofSets = small(sets.map((set) => set.map((place) => places[place]?.precinct).join(' ')));
  const ofSubjects = small(subjects);
  return (words) => {
    const tests = words.map((word) => {
      const [inCheck, inSet] = [ofChecks, ofSets].map((texts) => texts.map((text) => text.includes(word)));
      const isPrint = /^[0-9a-f]{6,}(?:-\d+)?$/.test(word);
      return (at: number) =>
        inCheck?.[check[at] ?? 0] === true ||
        inSet?.[where[at] ?? 0] === true ||
        ofSubjects[at]?.includes(word) === true ||
        (isPrint && isOf(word, fingerprints[at] ?? ''));
    });
    return (at) => tests.every((test) => test(at));
  };
}

/** Whether a fingerprint, whole or its beginning, is that of which a short one is known. */
export function isOf(asked: string, short: string): boolean {
  const [head = '', no] = asked.split('-');
  const [own = '', ownNo] = short.split('-');
  return (head.startsWith(own) || own.startsWith(head)) && no === ownNo;
}

export interface Found {
  /** Places of the findings that are left. */
  readonly list: readonly number[];
  /** Of each facet, how many findings each value would leave, the most first. */
  readonly counts: ReadonlyMap<Facet, readonly (readonly [value: string, count: number])[]>;
}

/** The findings that a selection leaves, in one pass; the counts of a facet disregard what is chosen in it. */
export function findingsOf(count: number, keys: Keys, matcher: Matcher, { search, chosen }: Selection): Found {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = words.length === 0 ? null : matcher(words);
  // Of each finding the facet that it misses, from 1; 0 where it misses none, and more than there are where it misses two.
  const missed = new Uint8Array(count);
  if (matches !== null) for (let at = 0; at < count; at += 1) if (!matches(at)) missed[at] = TWO;
  for (const [place, facet] of FACETS.entries()) {
    const value = chosen[facet];
    if (value === undefined) continue;
    const { of, names } = keys[facet];
    const hits = names.map((own) => own.includes(value));
    for (let at = 0; at < count; at += 1) if (hits[of[at]!] !== true) missed[at] = missed[at] === 0 ? place + 1 : TWO;
  }
  const list: number[] = [];
  for (let at = 0; at < count; at += 1) if (missed[at] === 0) list.push(at);
  const counts = FACETS.map((facet, place) => {
    const { of, names } = keys[facet];
    const own = new Uint32Array(names.length);
    for (let at = 0; at < count; at += 1) if (missed[at] === 0 || missed[at] === place + 1) own[of[at]!]! += 1;
    return [facet, valuesOf(names, own)] as const;
  });
  return { list, counts: new Map(counts) };
}

/** More than there are facets. */
const TWO = 255;

function valuesOf(names: Keyed['names'], counts: Uint32Array): readonly (readonly [string, number])[] {
  const values = new Map<string, number>();
  for (const [key, own] of names.entries())
    for (const value of (counts[key] ?? 0) > 0 ? own : []) values.set(value, (values.get(value) ?? 0) + counts[key]!);
  return [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The address of a selection and a finding, behind the #. */
export function addressOf({ search, chosen }: Selection, fingerprint: string | null, language: Language): string {
  const state = new URLSearchParams({ lang: language });
  if (search !== '') state.set('q', search);
  for (const facet of FACETS) if (chosen[facet] !== undefined) state.set(facet, chosen[facet]);
  if (fingerprint !== null) state.set('finding', fingerprint);
  return `#?${state}`;
}

/** What an address says. */
export function readAddress(
  hash: string,
): Selection & { readonly finding: string | null; readonly language: string | null } {
  const state = new URLSearchParams(hash.startsWith('#?') ? hash.slice(2) : '');
  const chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = state.get(facet);
      return value === null ? [] : [[facet, value]];
    }),
  );
  return { search: state.get('q') ?? '', chosen, finding: state.get('finding'), language: state.get('lang') };
}
