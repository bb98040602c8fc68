import { distance } from 'fastest-levenshtein';
import { ALL_EXTRACTS } from './catalogue.js';
import type { Extract, Field } from './extract.js';
import { fieldOfHeader, normaliseHeader, type VotesColumn, votesColumn } from './header-spelling.js';

/** One column of a file and the field it was understood as; null: kept out of the audit. */
export interface UnderstoodColumn {
  readonly position: number;
  readonly header: string;
  readonly field: Field | null;
  /** For a column of votes: whom its header names. */
  readonly candidate?: string;
}

/** What stands in the way of loading a file with this header. */
export type HeaderProblem =
  | { readonly kind: 'field-missing'; readonly field: string; readonly candidates: readonly string[] }
  | { readonly kind: 'field-twice'; readonly field: string; readonly headers: readonly string[] }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown-header'; readonly header: string; readonly candidates: readonly string[] }
  | { readonly kind: 'nobody-named' };

export interface UnderstoodHeader {
  readonly columns: readonly UnderstoodColumn[];
  readonly problems: readonly HeaderProblem[];
}

/** The headers or fields nearest to a word, nearest first, at most three and none too far to be meant. */
export function nearest(word: string, among: readonly string[]): readonly string[] {
  const wanted = normaliseHeader(word);
  return among
    .map((candidate) => ({ candidate, away: distance(wanted, normaliseHeader(candidate)) }))
    .filter(({ candidate, away }) => away <= Math.max(2, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/**
 * Understands a header as the columns of one extract: by the explicit map (header → field name, or null to leave a column
 * out), then by the spellings the extract knows. Guesses nothing: what is not certain becomes a problem with candidates.
 */
export function understandHeader(
  header: readonly string[],
  extract: Extract,
  map: Readonly<Record<string, string | null>> = {},
): UnderstoodHeader {
  const problems: HeaderProblem[] = [];
  const mapped = readMap(header, extract, map, problems);
  const claimed = new Set([...mapped.values()].map((found) => found?.field.name));
  const columns = header.map((cell, index): UnderstoodColumn => {
    const explicit = mapped.get(cell.trim());
    const found = explicit === undefined ? meaningOf(cell, extract) : explicit;
    const column = { position: index + 1, header: cell };
    if (found === null) return { ...column, field: null };
    if (found.candidate !== undefined) return { ...column, field: found.field, candidate: found.candidate };
    // A column named by hand wins over one that merely bears the usual name.
    return { ...column, field: explicit === undefined && claimed.has(found.field.name) ? null : found.field };
  });
  problems.push(...problemsOf(columns, extract));
  return { columns, problems };
}

/** What a column holds: a field, and for votes whose. */
type Meaning = { readonly field: Field; readonly candidate?: string } | VotesColumn;

function meaningOf(cell: string, extract: Extract): Meaning | null {
  const field = fieldOfHeader(cell, extract);
  return field === null ? votesColumn(cell, extract) : { field };
}

function readMap(
  header: readonly string[],
  extract: Extract,
  map: Readonly<Record<string, string | null>>,
  problems: HeaderProblem[],
): ReadonlyMap<string, Meaning | null> {
  const mapped = new Map<string, Meaning | null>();
  const cells = header.map((cell) => cell.trim());
  for (const [cell, fieldName] of Object.entries(map)) {
    if (!cells.includes(cell)) {
      problems.push({ kind: 'unknown-header', header: cell, candidates: nearest(cell, cells) });
      continue;
    }
    const meaning = fieldName === null ? null : meaningByName(fieldName, extract);
    if (meaning === undefined) {
      const names = extract.fields.map((candidate) => candidate.name);
      problems.push({ kind: 'unknown-field', field: String(fieldName), candidates: nearest(String(fieldName), names) });
      continue;
    }
    mapped.set(cell, meaning);
  }
  return mapped;
}

/** The field of that name; `votes:NAME` for a column of votes. */
function meaningByName(name: string, extract: Extract): Meaning | undefined {
  const field = extract.fields.find((candidate) => candidate.name === name && candidate.kind !== 'candidate_votes');
  return field === undefined ? (votesColumn(name, extract) ?? undefined) : { field };
}

function problemsOf(columns: readonly UnderstoodColumn[], extract: Extract): HeaderProblem[] {
  const problems: HeaderProblem[] = [];
  const unclaimed = columns.filter((column) => column.field === null).map((column) => column.header);
  for (const field of extract.fields) {
    const claims = columns.filter((column) => column.field?.name === field.name);
    if (field.kind === 'candidate_votes') {
      problems.push(...candidatesTwice(claims));
    } else if (claims.length > 1) {
      problems.push({ kind: 'field-twice', field: field.name, headers: claims.map((column) => column.header) });
    }
    if (claims.length === 0 && field.mandatory === true) {
      const wordings = [field.name, ...field.headers.en, ...field.headers.ru, ...field.headers.kk];
      const candidates = new Set(wordings.flatMap((wording) => nearest(wording, unclaimed)));
      problems.push({ kind: 'field-missing', field: field.name, candidates: [...candidates].sort().slice(0, 3) });
    }
  }
  if (isAboutPeople(extract) && !columns.some((column) => PERSON_KINDS.has(column.field?.kind ?? ''))) {
    problems.push({ kind: 'nobody-named' });
  }
  return problems;
}

function candidatesTwice(claims: readonly UnderstoodColumn[]): HeaderProblem[] {
  const byKey = new Map<string, UnderstoodColumn[]>();
  for (const column of claims) {
    const key = normaliseHeader(column.candidate ?? '');
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  return [...byKey.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({
      kind: 'field-twice',
      field: `votes:${columns[0]?.candidate ?? ''}`,
      headers: columns.map((column) => column.header),
    }));
}

const PERSON_KINDS = new Set<string>(['surname', 'full_name', 'iin']);

/** A list of entries without any column that says who is entered cannot be audited; an AVC register can, by serial. */
function isAboutPeople(extract: Extract): boolean {
  return extract.tables.some((table) => ['listing', 'previous_listing', 'disqualified'].includes(table));
}

/** How many columns of a header an extract understands; 0 where a mandatory one is missing. For finding header lines and extracts. */
export function headerScore(header: readonly string[], extract: Extract): number {
  const { columns, problems } = understandHeader(header, extract);
  if (problems.some((problem) => problem.kind === 'field-missing' || problem.kind === 'nobody-named')) return 0;
  return columns.filter((column) => column.field !== null).length;
}

/** More columns than any list has: what follows says nothing more on whether a row is a header. */
const MOST_COLUMNS = 400;

/** How header-like a row of cells is to any extract: the most cells that one extract understands. */
export function likenessToHeader(cells: readonly string[]): number {
  const judged = cells.length > MOST_COLUMNS ? cells.slice(0, MOST_COLUMNS) : cells;
  let best = 0;
  for (const extract of ALL_EXTRACTS) {
    let score = 0;
    for (const cell of judged) if (meaningOf(cell, extract) !== null) score += 1;
    best = Math.max(best, score);
  }
  return best;
}

/** The extracts that understand a header best; several where they tie. */
export function extractsByHeader(header: readonly string[]): readonly Extract[] {
  const known = ALL_EXTRACTS.filter(({ namedOnly }) => namedOnly !== true);
  const scored = known.map((extract) => ({ extract, score: headerScore(header, extract) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return best < 2 ? [] : scored.filter(({ score }) => score === best).map(({ extract }) => extract);
}
