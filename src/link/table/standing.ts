import type { AuditFile } from '../../database/audit-file.js';
import type { AuditPeople } from './audit-people.js';
import { PAPER, PREVIOUS } from './people-columns.js';
import { EARLIER_LIST, MAIN_LIST, OTHER_PAPER } from './people-table.js';

/** By record of an audit where it stands, as PeopleTable takes it. Who is added or listed at a special station mostly stands on a main list too, as do the holders of papers. */
export function standingOf(db: AuditFile, { size, recordIds, places }: AuditPeople): Uint8Array {
  const ids = db.prepare<[], number>(
    "select record_id from listing where list = 'supplementary' union all select record_id from listing where list = 'special'",
  );
  const beside = new Set(ids.pluck().all());
  const standing = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if (places[i] === PREVIOUS) standing[i] = EARLIER_LIST;
    else standing[i] = places[i] === PAPER || beside.has(recordIds[i]!) ? OTHER_PAPER : MAIN_LIST;
  }
  return standing;
}
