import type { AuditFile } from '../database/audit-file.js';
import { matchRow } from '../link/cluster/match-rows.js';
import { linkTable } from '../link/link-table.js';
import { addressReader, dwellingText } from '../link/table/dwellings.js';
import { Dictionary, type FieldColumn, type PeopleTable } from '../link/table/people-table.js';
import { LINKED, MOST_SHOWN, UNDECIDED } from './constants.js';
import { BEFORE, type Entries } from './entries.js';
import type { Links } from './links.js';
import { haveTwoNumbers } from './somebody-else.js';

/**
 * Links what is left by resemblance, one to one, and marks what may be linked as undecided. How the entries of one person differ
 * between the two states is learnt from those that are linked already.
 * `free` are the entries that are looked for.
 */
export function linkBySimilarity(db: AuditFile, entries: Entries, links: Links, free: readonly number[]): void {
  const { states } = entries;
  if (!free.some((i) => states[i] === BEFORE) || free.every((i) => states[i] === BEFORE)) return;
  const shown = shownPairs(entries, links);
  const rows = [...free, ...shown.flat()];
  const known = {
    left: Int32Array.from(shown, (_, k) => free.length + 2 * k),
    right: Int32Array.from(shown, (_, k) => free.length + 2 * k + 1),
  };
  const table: PeopleTable = {
    size: rows.length,
    columns: columnsOf(db, entries, rows),
    lists: Int32Array.from(rows, (row) => states[row]!),
    focus: Uint8Array.from(rows, (_, k) => (k < free.length ? 1 : 0)),
    known,
    strictNames: true,
  };
  const result = linkTable(table, { threshold: LINKED, oneToOne: true });
  const pairs = [];
  for (let k = 0; k < result.pairs.size; k++) {
    const [left, right] = [result.pairs.left[k]!, result.pairs.right[k]!];
    if (left >= free.length || right >= free.length) continue;
    const [a, b] = [rows[left]!, rows[right]!];
    if (states[a] === states[b] || haveTwoNumbers(entries, a, b)) continue;
    pairs.push({ a, b, ...matchRow(result, left, right) });
  }
  pairs.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
  for (const { a, b, probability } of pairs) {
    if (probability >= LINKED && isAlone(pairs, a, b, probability) && links.isFree(a) && links.isFree(b))
      links.link(a, b, 'similarity', probability);
  }
  for (const { a, b, probability } of pairs) {
    if (probability < UNDECIDED || !links.isFree(a) || !links.isFree(b)) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (links.mayBe[one]! >= 0) continue;
      links.mayBe[one] = other;
      links.probability[one] = probability;
    }
  }
}

/** True if neither of two entries could as well be another's: two that fit alike are undecided. */
function isAlone(
  pairs: readonly { readonly a: number; readonly b: number; readonly probability: number }[],
  a: number,
  b: number,
  probability: number,
): boolean {
  return !pairs.some(
    (other) =>
      (other.a === a) !== (other.b === b) && (other.a === a || other.b === b) && other.probability >= probability,
  );
}

/** Linked pairs spread evenly over all. */
function shownPairs({ states }: Entries, links: Links): (readonly [number, number])[] {
  const linked: number[] = [];
  for (let i = 0; i < links.size; i++) if (states[i] === BEFORE && links.partner[i]! >= 0) linked.push(i);
  const step = Math.max(1, Math.ceil(linked.length / MOST_SHOWN));
  return linked.filter((_, k) => k % step === 0).map((i) => [i, links.partner[i]!] as const);
}

function columnsOf(db: AuditFile, entries: Entries, rows: readonly number[]): FieldColumn[] {
  const { surnames, givenNames, patronymics, birthDates, recordIds } = entries;
  const coded = (
    field: 'surname' | 'given_name' | 'patronymic' | 'birth_date',
    column: typeof surnames,
  ): FieldColumn => ({
    field,
    kind: field,
    codes: Int32Array.from(rows, (row) => column.codes[row]!),
    values: column.values,
  });
  const numberOf = numberReader(db);
  const addressOf = addressReader(db);
  const written = (kind: 'iin' | 'dwelling', textOf: (recordId: number) => string): FieldColumn => {
    const texts = new Dictionary();
    const codes = Int32Array.from(rows, (row) => texts.encode(textOf(recordIds[row]!)));
    return { field: kind, kind, codes, values: texts.values, ...(kind === 'dwelling' ? { dwelling: true } : {}) };
  };
  return [
    coded('surname', surnames),
    coded('given_name', givenNames),
    coded('patronymic', patronymics),
    coded('birth_date', birthDates),
    written('iin', numberOf),
    ...(addressOf === null ? [] : [written('dwelling', (id) => dwellingText(addressOf(id)))]),
  ];
}

/** The number as far as it is written: a damaged one may be near the whole one of the other state. */
function numberReader(db: AuditFile): (recordId: number) => string {
  const selects = ['listing', 'previous_listing'].map((table) =>
    db.prepare<[number], string | null>(`select coalesce(iin, iin_written) from ${table} where record_id = ?`).pluck(),
  );
  return (recordId) => {
    for (const select of selects) {
      const number = select.get(recordId);
      if (number !== undefined) return number ?? '';
    }
    return '';
  };
}
