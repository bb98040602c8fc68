import type { AuditFile } from '../../database/audit-file.js';
import { patronymicSex } from '../../identity/index.js';
import type { SharedIin } from '../cluster/bearers.js';
import type { SexOf } from '../cluster/one-identity.js';
import type { AuditPeople } from '../table/audit-people.js';

/** Stores the numbers that several people bear, in order of their first records. */
export function storeSharedIins(db: AuditFile, { recordIds }: AuditPeople, shared: readonly SharedIin[]): void {
  const insert = db.prepare('insert into shared_iin (record_id, iin_no, bearer) values (?, ?, ?)');
  shared.forEach((bearers, index) => {
    for (const { record, bearer } of bearers) insert.run(recordIds[record]!, index + 1, bearer);
  });
}

const NAMING = [
  'listing',
  'avc_issued',
  'avc_used',
  'residence_certificate',
  'registration_change',
  'list_correction',
  'disqualified',
  'previous_listing',
];

/** Reads the sex that a record's patronymic shows, once a record asks for it: few do. */
export function sexByPatronymic(db: AuditFile, { recordIds }: AuditPeople): SexOf {
  const select = db
    .prepare<[{ id: number }], string | null>(
      NAMING.map((table) => `select patronymic from ${table} where record_id = :id`).join(' union all '),
    )
    .pluck();
  return (record) => {
    const patronymic = select.get({ id: recordIds[record]! }) ?? null;
    return patronymic === null ? null : patronymicSex(patronymic);
  };
}
