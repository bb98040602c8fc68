import type { AuditFile } from '../database/audit-file.js';
import type { Strength } from '../model.js';

/** How sure the linking is that a finding rests on; `none` where no two of its records are joined as one person. */
export const TIERS = ['none', 'certain', 'strong', 'probable'] as const;
export type Tier = (typeof TIERS)[number];

/** A finding as it is scored. */
export interface ScoredFinding {
  readonly check: string;
  readonly subject: string;
  readonly strength: Strength;
  /** Record ids, ascending. */
  readonly records: readonly number[];
  readonly tier: Tier;
}

/** A check of the audit; `skipped` holds the JSON of the reason where it did not run. */
export interface CheckState {
  readonly code: string;
  /** The most that its findings can claim. */
  readonly strength: Strength;
  readonly skipped: string | null;
}

/** Persons as linking found them, by record_id: the person's number or 0, and the place in `TIERS` of how sure that is. */
export interface FoundPersons {
  readonly personOf: Int32Array;
  readonly tierOf: Uint8Array;
  /** One more than the largest person's number. */
  readonly end: number;
}

/** Every check of the audit, by code. */
export function readChecks(db: AuditFile): readonly CheckState[] {
  return db
    .prepare<[], CheckState>(
      `select code, strength, case when outcome = 'skipped' then reason end as skipped from check_run order by code`,
    )
    .all();
}

/** Persons with several records; `end` is one more than the largest record_id. */
export function readFoundPersons(db: AuditFile, end: number): FoundPersons {
  const personOf = new Int32Array(end);
  const tierOf = new Uint8Array(end);
  const rows = db
    .prepare<[], [number, number, Tier]>('select record_id, person_id, tier from person_record order by record_id')
    .raw()
    .iterate() as Iterable<[number, number, Tier]>;
  let last = 0;
  for (const [record, person, tier] of rows) {
    personOf[record] = person;
    tierOf[record] = TIERS.indexOf(tier);
    last = Math.max(last, person);
  }
  return { personOf, tierOf, end: last + 1 };
}

type Row = [finding: number, check: string, subject: string, strength: Strength, record: number | null];

/** Findings with their evidence, in the order of checks and subjects. */
export function* readFindings(db: AuditFile, persons: FoundPersons): Iterable<ScoredFinding> {
  const rows = db
    .prepare<[], Row>(
      `select finding_id, code, subject, strength, record_id from finding left join finding_record using (finding_id)
       order by code, subject, finding_id, record_id`,
    )
    .raw()
    .iterate() as Iterable<Row>;
  let open: (Omit<ScoredFinding, 'tier' | 'records'> & { id: number; records: number[] }) | null = null;
  for (const [id, check, subject, strength, record] of rows) {
    if (open !== null && open.id !== id) yield finished(open, persons);
    if (open === null || open.id !== id) open = { id, check, subject, strength, records: [] };
    if (record !== null) open.records.push(record);
  }
  if (open !== null) yield finished(open, persons);
}

function finished(
  { check, subject, strength, records }: Omit<ScoredFinding, 'tier'>,
  persons: FoundPersons,
): ScoredFinding {
  return { check, subject, strength, records, tier: tierOfEvidence(records, persons) };
}

/** The weakest tier at which two or more of these records are joined as one person. */
function tierOfEvidence(records: readonly number[], { personOf, tierOf }: FoundPersons): Tier {
  const weakestOf = new Map<number, number>();
  let weakest = 0;
  for (const record of records) {
    const person = personOf[record]!;
    if (person === 0) continue;
    const before = weakestOf.get(person);
    const joined = Math.max(before ?? 0, tierOf[record]!);
    weakestOf.set(person, joined);
    if (before !== undefined) weakest = Math.max(weakest, joined);
  }
  return TIERS[weakest]!;
}
