import type { AuditFile } from '../database/audit-file.js';
import { preparedOnce } from '../database/prepared-once.js';
import { RepetitionFinder } from './repeated-records.js';
import type { StoredPlan } from './threads/reading.js';
import { uniqueKey } from './threads/unique-values.js';

/**
 * What the files of one load have to know of those before them. Kept while the load lasts, so that the ten thousandth file costs
 * what the first did: one list a precinct is how countries send them.
 */
export class EarlierFiles {
  readonly repetitions: RepetitionFinder;
  private readonly taken = new Map<string, Set<string>>();

  constructor(private readonly db: AuditFile) {
    this.repetitions = new RepetitionFinder(db);
  }

  /** The first record number of the next file. Two files may not share one, not even where one of them has no record. */
  nextRecordId(): number {
    const last = `select first_record_id + max(records_read, 1) from source_file where status = 'complete'
      order by source_file_id desc limit 1`;
    return preparedOnce<[], number>(this.db, last).pluck().get() ?? 1;
  }

  /** What has been used of the values that may be given once, as texts of `uniqueKey`. */
  takenKeys(plan: StoredPlan): ReadonlySet<string> {
    const { uniqueBy } = plan.extract;
    const table = plan.tables[0]?.table;
    if (uniqueBy === undefined || table === undefined) return NONE;
    let keys = this.taken.get(table);
    if (keys === undefined) {
      keys = new Set(this.keysFrom(plan, 0));
      this.taken.set(table, keys);
    }
    return keys;
  }

  /** Says that a file is stored, its records from this number on. */
  stored(plan: StoredPlan, firstRecordId: number): void {
    const keys = this.taken.get(plan.tables[0]?.table ?? '');
    if (keys === undefined) return;
    for (const key of this.keysFrom(plan, firstRecordId)) keys.add(key);
  }

  private keysFrom({ extract: { uniqueBy }, tables }: StoredPlan, first: number): readonly string[] {
    const table = tables[0]?.table;
    if (uniqueBy === undefined || table === undefined) return [];
    const select = `select ${uniqueBy.join(', ')} from ${table} where record_id >= ? order by record_id`;
    return preparedOnce<[number], string[]>(this.db, select).raw().all(first).map(uniqueKey);
  }
}

const NONE: ReadonlySet<string> = new Set();
