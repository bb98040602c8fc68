import type { AuditFile } from '../database/audit-file.js';
import type { Border } from './borders.js';
import { BEFORE, type Entries, STRUCK } from './entries.js';
import type { Links } from './links.js';
import type { SharedPrecincts } from './shared-precincts.js';
import type { AddressCause, ExplainedDifference, MassChange } from './together/mass-change.js';

/** What comparing found, to be stored. */
export interface Compared {
  readonly entries: Entries;
  readonly links: Links;
  readonly shared: SharedPrecincts;
  /** By entry of the previous list that left: its line on today's list, struck off. */
  readonly struck: ReadonlyMap<number, number>;
  /** By entry of the previous list that stands elsewhere now: the border that was changed. */
  readonly borders: ReadonlyMap<number, Border>;
  readonly lines: readonly MassChange[];
  readonly differencesOf: (a: number, b: number) => readonly ExplainedDifference[];
}

/** One row of list_change without its id, in the order of the table's columns. */
type Change = [
  kind: string,
  before: number | null,
  after: number | null,
  other: number | null,
  from: string | null,
  to: string | null,
  fields: string,
  linkedBy: string | null,
  probability: number | null,
  explainedBy: string | null,
];

/**
 * Stores every entry that is not the same in both states, in the order of the records, and counts all of them by precinct. Those that
 * came or left at a precinct of which the other state, a part of the whole, holds nothing are counted alone: an earlier list of five
 * precincts beside a nation would make every voter elsewhere a row.
 */
export function storeChanges(db: AuditFile, compared: Compared): void {
  const { entries, links, shared } = compared;
  const { size, states, precincts } = entries;
  const insert = db.prepare(
    `insert into list_change (kind, before_record, after_record, other_record, from_precinct, to_precinct, fields, linked_by,
                              probability, explained_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertField = db.prepare(
    'insert into list_change_field (change_id, field, before_value, after_value, cause) values (?, ?, ?, ?, ?)',
  );
  const counts = new PrecinctCounts();
  for (let i = 0; i < size; i++) {
    if (states[i] === STRUCK) continue;
    const precinct = precincts.values[precincts.codes[i]!]!;
    const isBefore = states[i] === BEFORE;
    counts.add(precinct, isBefore ? 'before' : 'after');
    if (links.partner[i]! < 0) {
      const change = alone(compared, i, precinct, isBefore);
      const isListed =
        (change[0] !== 'came' && change[0] !== 'left') || !shared.isBeyond(precinct, isBefore ? 'before' : 'after');
      if (isListed) insert.run(...change);
      counts.add(precinct, countedAs(change[0], isBefore));
      continue;
    }
    const to = precincts.values[precincts.codes[links.partner[i]!]!]!;
    if (!isBefore) {
      if (to !== precinct) counts.add(precinct, 'moved_in');
      continue;
    }
    const differences = compared.differencesOf(i, links.partner[i]!);
    const kind = to === precinct ? (differences.length === 0 ? 'same' : 'corrected') : 'moved_out';
    counts.add(precinct, kind);
    if (kind === 'same') continue;
    const { lastInsertRowid } = insert.run(...linked(compared, i, precinct, to, differences));
    for (const { field, before, after, cause } of differences)
      insertField.run(lastInsertRowid, field, before, after, cause);
  }
  // What was not even read (src/compare/entries.ts).
  for (const [precinct, { before, after }] of shared.entries) {
    for (const [state, all] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const unread = all - counts.of(precinct, state);
      counts.add(precinct, state, unread);
      counts.add(precinct, state === 'before' ? 'left_list' : 'came', unread);
    }
  }
  counts.store(db);
  storeMassChanges(db, compared.lines);
}

function storeMassChanges(db: AuditFile, lines: readonly MassChange[]): void {
  const insert = db.prepare(
    `insert into mass_change (cause, field, before_words, after_words, precincts, entries, of_entries, is_told)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { cause, field, before, after, precincts, entries, of, isTold } of lines)
    insert.run(cause, field, before, after, precincts, entries, of, isTold ? 1 : 0);
}

function linked(
  { entries, links, borders }: Compared,
  a: number,
  from: string,
  to: string,
  differences: readonly ExplainedDifference[],
): Change {
  const b = links.partner[a]!;
  const { recordIds } = entries;
  const probability = links.probability[a]!;
  return [
    from === to ? 'corrected' : 'moved',
    recordIds[a]!,
    recordIds[b]!,
    null,
    from,
    to,
    differences.map(({ field }) => field).join(' '),
    links.linkedBy(a),
    Number.isNaN(probability) ? null : probability,
    from === to ? causeOf(differences) : (borders.get(a) ?? null),
  ];
}

/** What explains a correction: a change of places, where nothing else differs. */
function causeOf(differences: readonly ExplainedDifference[]): AddressCause | null {
  return differences.every(({ cause }) => cause !== null) ? differences[0]!.cause : null;
}

/** An entry that has none of its own in the other state. */
function alone({ entries, links, struck }: Compared, i: number, precinct: string, isBefore: boolean): Change {
  const { recordIds } = entries;
  const [extraOf, mayBe] = [links.extraOf[i]!, links.mayBe[i]!];
  const line = struck.get(i);
  const isUndecided = extraOf < 0 && mayBe >= 0 && line === undefined;
  const kind = extraOf >= 0 ? (isBefore ? 'merged' : 'split') : isUndecided ? 'undecided' : isBefore ? 'left' : 'came';
  const other = extraOf >= 0 ? extraOf : isUndecided ? mayBe : -1;
  return [
    kind,
    isBefore ? recordIds[i]! : null,
    isBefore ? (line === undefined ? null : recordIds[line]!) : recordIds[i]!,
    other < 0 ? null : recordIds[other]!,
    isBefore ? precinct : null,
    isBefore ? null : precinct,
    '',
    null,
    isUndecided ? links.probability[i]! : null,
    null,
  ];
}

const COUNTED = [
  ...['before', 'after', 'same', 'corrected', 'moved_out', 'moved_in', 'left_list', 'came', 'merged', 'split'],
  ...['undecided_before', 'undecided_after'],
] as const;
type Counted = (typeof COUNTED)[number];

function countedAs(kind: string, isBefore: boolean): Counted {
  if (kind === 'undecided') return isBefore ? 'undecided_before' : 'undecided_after';
  return kind === 'left' ? 'left_list' : (kind as Counted);
}

/** Both sides of one account: what the previous list held, and what today's lists hold. */
class PrecinctCounts {
  readonly #counts = new Map<string, Record<Counted, number>>();

  of(precinct: string, counted: Counted): number {
    return this.#counts.get(precinct)?.[counted] ?? 0;
  }

  add(precinct: string, counted: Counted, entries = 1): void {
    if (entries === 0) return;
    let counts = this.#counts.get(precinct);
    if (counts === undefined) {
      counts = Object.fromEntries(COUNTED.map((each) => [each, 0])) as Record<Counted, number>;
      this.#counts.set(precinct, counts);
    }
    counts[counted] += entries;
  }

  store(db: AuditFile): void {
    const insert = db.prepare(
      `insert into list_change_count (precinct, ${COUNTED.join(', ')}, left_unexplained, came_unexplained, corrected_unexplained)
       values (?, ${COUNTED.map(() => '?').join(', ')}, 0, 0, 0)`,
    );
    for (const precinct of [...this.#counts.keys()].sort()) {
      const counts = this.#counts.get(precinct)!;
      insert.run(precinct, ...COUNTED.map((counted) => counts[counted]));
    }
  }
}
