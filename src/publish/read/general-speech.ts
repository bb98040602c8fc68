import { type AuditFile, auditValue } from '../../database/audit-file.js';

const OF_KAZAKHSTAN = /^kz\b/;
/** Any one valid IIN; linking, where it was done, has counted those of lists. */
const HAS_IIN = `select 1 where exists (select 1 from link_statistic where name = 'listed_with_iin' and value > 0)
  or exists (select 1 from listing where iin is not null and not exists (select 1 from link_statistic))
  or exists (select 1 from avc_issued where iin is not null) or exists (select 1 from avc_used where iin is not null)
  or exists (select 1 from residence_certificate where iin is not null)`;

/**
 * Whether a report calls numbers and papers by words that every country knows: an election that is not of a profile of
 * Kazakhstan and has not one valid IIN, or lists with the numbers of another country.
 */
export function speaksGenerally(db: AuditFile): boolean {
  if (db.prepare("select 1 from file_note where kind = 'national-numbers'").get() !== undefined) return true;
  return !OF_KAZAKHSTAN.test(auditValue(db, 'profile') ?? '') && db.prepare(HAS_IIN).get() === undefined;
}
