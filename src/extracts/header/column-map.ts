import { distance } from 'fastest-levenshtein';
import { LONGEST_HEADER } from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { normaliseHeader, type VotesColumn, votesColumn } from './header-spelling.js';
import { type JointColumn, jointColumn } from './joint-columns.js';
import type { ColumnMap, HeaderProblem } from './types.js';

/** What a column holds: a field, and for votes whose. */
export type Meaning = { readonly field: Field; readonly candidate?: string } | VotesColumn;

/** A column map read against a header. */
export interface ReadMap {
  /** Index of the column → its meaning; null: left out. */
  readonly meanings: ReadonlyMap<number, Meaning | null>;
  readonly joints: readonly JointColumn[];
  readonly problems: readonly HeaderProblem[];
}

/** A header cell as a person copies it: line breaks and doubled blanks count as one blank. */
export function foldedHeader(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\u00ad]+/gu, ' ')
    .trim();
}

/** The headers or fields nearest to a word, nearest first, at most three and none too far to be meant. */
export function nearest(word: string, among: readonly string[]): readonly string[] {
  const wanted = normaliseHeader(word);
  return among
    .filter((candidate) => candidate.length <= LONGEST_HEADER)
    .map((candidate) => ({ candidate, away: distance(wanted, normaliseHeader(candidate)) }))
    .filter(({ candidate, away }) => away <= Math.max(2, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Reads the map of a file against its header; what it names and is not there becomes a problem with candidates. */
export function readColumnMap(header: readonly string[], extract: Extract, map: ColumnMap): ReadMap {
  const meanings = new Map<number, Meaning | null>();
  const joints: JointColumn[] = [];
  const problems: HeaderProblem[] = [];
  const cells = header.map(foldedHeader);
  const find = (named: string | number | null): number => {
    const index = typeof named === 'number' ? named - 1 : cells.indexOf(foldedHeader(named ?? ''));
    if (index >= 0 && index < cells.length) return index;
    problems.push({ kind: 'unknown-header', header: String(named), candidates: nearest(String(named), cells) });
    return -1;
  };
  // `registered: voters_on_list` and `voters_on_list: registered` say the same, unless a column bears a field's name.
  const isTurned = (key: string, said: unknown) =>
    typeof said === 'string' &&
    !cells.includes(foldedHeader(key)) &&
    cells.includes(foldedHeader(said)) &&
    meaningByName(key, extract) !== undefined;
  for (const [key, said] of Object.entries(map)) {
    const isByField = typeof said === 'number' || (said !== null && typeof said === 'object') || isTurned(key, said);
    const fieldName = isByField ? key : said;
    const places = (isByField ? [said].flat() : [key]).map(find);
    const meaning = fieldName === null ? null : meaningByName(fieldName, extract);
    if (meaning === undefined) problems.push(unknownField(String(fieldName), extract));
    if (meaning === undefined || places.includes(-1)) continue;
    const [only = -1] = places;
    // What is a part of another field may be a field of its own too: a region is joined and still a region.
    if (places.length === 1 || meaning === null) meanings.set(only, meaning);
    else joints.push(jointColumn(meaning.field, places));
  }
  return { meanings, joints, problems };
}

function unknownField(name: string, extract: Extract): HeaderProblem {
  const names = extract.fields.map((candidate) => candidate.name);
  return { kind: 'unknown-field', field: name, candidates: nearest(name, names) };
}

/** The field of that name; `votes:NAME` for a column of votes. */
function meaningByName(name: string, extract: Extract): Meaning | undefined {
  const field = extract.fields.find((candidate) => candidate.name === name && candidate.kind !== 'candidate_votes');
  return field === undefined ? (votesColumn(name, extract) ?? undefined) : { field };
}
