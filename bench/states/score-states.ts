import type { AuditFile } from '../../src/database/audit-file.js';
import type { Happened, States } from './make-states.js';

/** How many entries of each kind came out as what happened to them, with some that did not. */
export interface StatesScore {
  readonly right: ReadonlyMap<Happened, number>;
  readonly all: ReadonlyMap<Happened, number>;
  /** Two people called one. */
  readonly falselyLinked: number;
  readonly wrong: readonly string[];
}

/** Compares what `compareStates` stored with the truth; the first file holds the state before, the second the one after. */
export function scoreStates(db: AuditFile, { before, after, truth }: States): StatesScore {
  const first = (extract: string) =>
    db.prepare<[string], number>('select first_record_id from source_file where extract = ?').pluck().get(extract)!;
  const [beforeId, afterId] = [first('previous_list'), first('voter_list')];
  const rows = db
    .prepare<[], { kind: string; before: number | null; after: number | null; why: string | null; p: number | null }>(
      'select kind, before_record as before, after_record as after, explained_by as why, probability as p from list_change',
    )
    .all();
  const found = new Map<number, string>();
  let falselyLinked = 0;
  for (const { kind, before: a, after: b, why } of rows) {
    const one = a === null ? undefined : before[a - beforeId];
    const other = b === null ? undefined : after[b - afterId];
    if (one !== undefined && other !== undefined && one.person !== other.person) falselyLinked += 1;
    if (one !== undefined) found.set(one.person, `${kind}${why === null ? '' : ` ${why}`}`);
    else if (other !== undefined && !found.has(other.person)) found.set(other.person, kind);
  }
  const [right, all] = [new Map<Happened, number>(), new Map<Happened, number>()];
  const wrong: string[] = [];
  for (const [person, happened] of truth) {
    all.set(happened, (all.get(happened) ?? 0) + 1);
    const said = found.get(person) ?? 'same';
    if (EXPECTED[happened].test(said)) right.set(happened, (right.get(happened) ?? 0) + 1);
    else wrong.push(`${happened}: ${said}`);
  }
  return { right, all, falselyLinked, wrong };
}

/** A person whose number is missing in one state only has a number that was filled in, which is a correction. */
const EXPECTED: Readonly<Record<Happened, RegExp>> = {
  same: /^(?:same|corrected)$/,
  corrected: /^corrected$/,
  moved: /^moved$/,
  redrawn: /^moved borders-redrawn$/,
  struck: /^left deceased$/,
  'struck-without-paper': /^left$/,
  'namesake-removed': /^left$/,
  came: /^came$/,
};
