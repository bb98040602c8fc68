import type { Overview, Standing } from '../src/review/api-types.js';

export const FACETS = ['state', 'strength', 'family', 'check', 'region', 'tec', 'precinct', 'reviewer'] as const;
export type Facet = (typeof FACETS)[number];

/** What the list is narrowed to, and the finding that is open. The address holds it. */
export interface Selection {
  readonly search: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** The values of a facet that a finding has. */
export type ValuesOf = (facet: Facet, at: number) => readonly string[];

/** Reads the values of findings for filters: names in the language of the page, so that what is chosen can be read. */
export function valuesOf(overview: Overview, standing: ReadonlyMap<number, Standing>): ValuesOf {
  const { places, where, checks, check, strength, reviewers } = overview;
  const placed = (at: number, read: (place: Overview['places'][number]) => string | null) => {
    const found = (where[at] ?? []).flatMap((place) => {
      const of = places[place];
      const value = of === undefined ? null : read(of);
      return value === null ? [] : [value];
    });
    return found.length > 1 ? [...new Set(found)] : found;
  };
  return (facet, at) => {
    switch (facet) {
      case 'state':
        return [standing.get(at)?.state ?? 'undecided'];
      case 'strength':
        return [strength[at] ?? 'pattern'];
      case 'check':
        return [checks[check[at] ?? 0]?.code ?? ''];
      case 'family':
        return [checks[check[at] ?? 0]?.family.en ?? ''];
      case 'reviewer':
        return (standing.get(at)?.by ?? []).map((place) => reviewers[place] ?? '');
      case 'region':
        return placed(at, ({ region }) => region);
      case 'tec':
        return placed(at, ({ tec }) => tec);
      case 'precinct':
        return placed(at, ({ precinct }) => precinct);
    }
  };
}

export interface Found {
  /** Places of the findings that are left. */
  readonly list: readonly number[];
  /** Of each facet, how many findings each value would leave, the most first. */
  readonly counts: ReadonlyMap<Facet, readonly (readonly [value: string, count: number])[]>;
}

/** The findings that a selection leaves, in one pass; the counts of a facet disregard what is chosen in it. */
export function findingsOf(overview: Overview, values: ValuesOf, { search, chosen }: Selection): Found {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  const list: number[] = [];
  overview.subjects.forEach((_, at) => {
    if (words.length > 0 && !matches(overview, at, words)) return;
    const misses = FACETS.filter((facet) => {
      const wanted = chosen[facet];
      return wanted !== undefined && !values(facet, at).includes(wanted);
    });
    if (misses.length > 1) return;
    if (misses.length === 0) list.push(at);
    for (const facet of misses.length === 1 ? misses : FACETS) {
      const own = counts.get(facet)!;
      for (const value of values(facet, at)) own.set(value, (own.get(value) ?? 0) + 1);
    }
  });
  const sorted = new Map(
    [...counts].map(([facet, own]) => [facet, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))] as const),
  );
  return { list, counts: sorted };
}

function matches(overview: Overview, at: number, words: readonly string[]): boolean {
  const check = overview.checks[overview.check[at] ?? 0];
  const where = (overview.where[at] ?? []).map((place) => overview.places[place]?.precinct ?? '').join(' ');
  const title = check === undefined ? '' : `${check.code} ${check.title.en} ${check.title.ru} ${check.title.kk}`;
  const text = `${overview.subjects[at]} ${where} ${title} ${overview.fingerprints[at]}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
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
