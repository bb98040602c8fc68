import type { RecordPlaces } from './record-places.js';
import { readTruthTable, truthError } from './truth-table.js';

/** What a case claims: a check must find it, must stay silent about it, or may name it because of another planting. */
export const CASE_KINDS = ['planted', 'near-miss', 'follows'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** One case of truth.csv: the rows with the same kind, check and subject. */
export interface TruthCase {
  readonly kind: CaseKind;
  readonly check: string;
  readonly subject: string;
  /** Its evidence as record ids, ascending; empty for a case about a total. */
  readonly records: readonly number[];
}

const COLUMNS = ['kind', 'check', 'subject', 'file', 'record'] as const;

/** Reads truth.csv in the order of its cases. Throws an InputError for a kind, check, file or record that does not exist. */
export async function readCases(
  path: string,
  places: RecordPlaces,
  checks: ReadonlySet<string>,
): Promise<readonly TruthCase[]> {
  const cases = new Map<string, TruthCase & { readonly records: number[] }>();
  for await (const { rows } of readTruthTable(path, [COLUMNS])) {
    for (const { number, cells } of rows) {
      const [kind, check, subject, file, record] = cells as [string, string, string, string, string];
      if (!isKind(kind)) throw truthError(path, number, `a kind: ${CASE_KINDS.join(', ')}`, `"${kind.slice(0, 40)}"`);
      if (!checks.has(check)) throw truthError(path, number, 'the code of a check', `"${check.slice(0, 40)}"`);
      if (subject === '') throw truthError(path, number, 'a subject, the name of the case', 'an empty cell');
      const key = JSON.stringify([kind, check, subject]);
      const known = cases.get(key) ?? { kind, check, subject, records: [] };
      if (file !== '' || record !== '') known.records.push(places.idOf(path, number, file, record));
      cases.set(key, known);
    }
  }
  return [...cases.values()].map((found) => ({ ...found, records: ascending(found.records) }));
}

function isKind(text: string): text is CaseKind {
  return (CASE_KINDS as readonly string[]).includes(text);
}

function ascending(records: readonly number[]): readonly number[] {
  return [...new Set(records)].sort((a, b) => a - b);
}
