import type { Overview, Standing } from '../src/review/api-types.js';

export const FACETS = ['state', 'strength', 'family', 'check', 'region', 'tec', 'precinct', 'reviewer'] as const;
export type Facet = (typeof FACETS)[number];

/** What the list is narrowed to, and the finding that is open. The address holds it. */
export interface Selection {
  readonly search: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** What of the findings never changes while they are decided on, made ready for filters and search. */
export interface Indexed {
  readonly count: number;
  /** The values of a facet that a finding has; of state and reviewer none. */
  readonly values: (facet: Facet, at: number) => readonly string[];
  /** Whether a finding has all of these words, in small letters. */
  readonly matcher: (words: readonly string[]) => (at: number) => boolean;
}

const NOTHING: readonly string[] = [];

/** Reads the values of findings for filters: names in the language of the page, so that what is chosen can be read. */
export function indexed(overview: Overview): Indexed {
  const { places, where, checks, check, strength, strengths, subjects, fingerprints } = overview;
  const codes = checks.map(({ code }) => [code]);
  const families = checks.map(({ family }) => [family.en]);
  const strong = strengths.map((one) => [one]);
  const placed = (read: (place: Overview['places'][number]) => string | null) => {
    // Most findings touch the same few sets of precincts: each is read once.
    const known = new Map<string, readonly string[]>();
    return where.map((own) => {
      const key = own.join();
      let found = known.get(key);
      if (found === undefined) {
        const names = own.flatMap((place) => {
          const of = places[place];
          return (of === undefined ? null : read(of)) ?? [];
        });
        found = [...new Set(names)];
        known.set(key, found);
      }
      return found;
    });
  };
  const byPlace = {
    region: placed(({ region }) => region),
    tec: placed(({ tec }) => tec),
    precinct: placed(({ precinct }) => precinct),
  };
  const ofChecks = checks.map(({ code, title }) => `${code} ${title.en} ${title.ru} ${title.kk}`.toLocaleLowerCase());
  let texts: readonly string[] | null = null;
  return {
    count: subjects.length,
    values(facet, at) {
      if (facet === 'check') return codes[check[at] ?? 0] ?? NOTHING;
      if (facet === 'family') return families[check[at] ?? 0] ?? NOTHING;
      if (facet === 'strength') return strong[strength[at] ?? 0] ?? NOTHING;
      return facet === 'state' || facet === 'reviewer' ? NOTHING : (byPlace[facet][at] ?? NOTHING);
    },
    matcher(words) {
      texts ??= subjects.map((subject, at) => `${subject} ${byPlace.precinct[at]?.join(' ')}`.toLocaleLowerCase());
      const own = texts;
      const tests = words.map((word) => {
        const ofCheck = ofChecks.map((text) => text.includes(word));
        const isPrint = /^[0-9a-f]{6,}(?:-\d+)?$/.test(word);
        return (at: number) =>
          ofCheck[check[at] ?? 0] === true ||
          own[at]?.includes(word) === true ||
          (isPrint && isOf(word, fingerprints[at] ?? ''));
      });
      return (at) => tests.every((test) => test(at));
    },
  };
}

/** Whether a fingerprint, whole or its beginning, is that of which a short one is known. */
export function isOf(asked: string, short: string): boolean {
  const [head = '', no] = asked.split('-');
  const [own = '', ownNo] = short.split('-');
  return (head.startsWith(own) || own.startsWith(head)) && no === ownNo;
}

/** The values of a facet that a finding has. */
export type ValuesOf = (facet: Facet, at: number) => readonly string[];

/** The values of every facet, those that decisions change included. */
export function valuesOf(
  fixed: Indexed,
  standing: ReadonlyMap<number, Standing>,
  reviewers: readonly string[],
): ValuesOf {
  const undecided = ['undecided'];
  return (facet, at) => {
    if (facet !== 'state' && facet !== 'reviewer') return fixed.values(facet, at);
    const own = standing.get(at);
    if (facet === 'state') return own === undefined ? undecided : [own.state];
    return own === undefined ? NOTHING : own.by.map((place) => reviewers[place] ?? '');
  };
}

export interface Found {
  /** Places of the findings that are left. */
  readonly list: readonly number[];
  /** Of each facet, how many findings each value would leave, the most first. */
  readonly counts: ReadonlyMap<Facet, readonly (readonly [value: string, count: number])[]>;
}

/** The findings that a selection leaves, in one pass; the counts of a facet disregard what is chosen in it. */
export function findingsOf(fixed: Indexed, values: ValuesOf, { search, chosen }: Selection): Found {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = words.length === 0 ? () => true : fixed.matcher(words);
  const wanted = FACETS.flatMap((facet) => (chosen[facet] === undefined ? [] : [[facet, chosen[facet]] as const]));
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const list: number[] = [];
  const add = (facet: Facet, at: number) => {
    const own = counts.get(facet)!;
    for (const value of values(facet, at)) own.set(value, (own.get(value) ?? 0) + 1);
  };
  for (let at = 0; at < fixed.count; at += 1) {
    if (!matches(at)) continue;
    let missed: Facet | null = null;
    let misses = 0;
    for (const [facet, value] of wanted) {
      if (values(facet, at).includes(value)) continue;
      missed = facet;
      misses += 1;
    }
    if (misses > 1) continue;
    if (missed !== null) add(missed, at);
    else {
      list.push(at);
      for (const facet of FACETS) add(facet, at);
    }
  }
  const sorted = new Map(
    [...counts].map(([facet, own]) => [facet, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))] as const),
  );
  return { list, counts: sorted };
}

/** The address of a selection and a finding, behind the #. */
export function addressOf({ search, chosen }: Selection, fingerprint: string | null): string {
  const state = new URLSearchParams();
  if (search !== '') state.set('q', search);
  for (const facet of FACETS) if (chosen[facet] !== undefined) state.set(facet, chosen[facet]);
  if (fingerprint !== null) state.set('finding', fingerprint);
  return `#?${state}`;
}

/** What an address says. */
export function readAddress(hash: string): Selection & { readonly finding: string | null } {
  const state = new URLSearchParams(hash.startsWith('#?') ? hash.slice(2) : '');
  const chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = state.get(facet);
      return value === null ? [] : [[facet, value]];
    }),
  );
  return { search: state.get('q') ?? '', chosen, finding: state.get('finding') };
}
