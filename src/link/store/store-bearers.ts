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
  'voted_outside',
  'disqualified',
  'previous_listing',
];

/** Reads the sex that a record writes or that its patronymic shows, once a record asks for it: few do. */
export function sexByRecord(db: AuditFile, { recordIds }: AuditPeople): SexOf {
  const select = db
    .prepare<[{ id: number }], [sex: string | null, patronymic: string | null]>(
      NAMING.map(
        (table) =>
          `select ${table === 'listing' ? 'substr(sex, 1, 1)' : 'null'}, patronymic from ${table} where record_id = :id`,
      ).join(' union all '),
    )
    .raw();
  return (record) => {
    const [sex, patronymic] = select.get({ id: recordIds[record]! }) ?? [null, null];
    return sex ?? (patronymic === null ? null : patronymicSex(patronymic));
  };
}
