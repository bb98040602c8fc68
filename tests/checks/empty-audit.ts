import { type AuditFile, buildIndexes } from '../../src/database/audit-file.js';
import { readProfile } from '../../src/election/read-profile.js';
import { linkRecords } from '../../src/link/link-records.js';
import { storeProfile } from '../../src/load/store/store-profile.js';
import type { SqlValue } from '../../src/model.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** An audit file with nothing in it, linked; it can only be read, so that one serves every check. */
export function emptyAudit(): AuditFile {
  const empty = newAuditFile();
  storeProfile(empty, { ...readProfile('/nowhere'), officialFigures: [], results: [] });
  buildIndexes(empty);
  linkRecords(empty);
  empty.pragma('query_only = on');
  return empty;
}

/**
 * The columns of a population that say something of nothing: on an empty audit file each is 0, an empty text, or what the same parameters
 * give on the example too, for then it speaks of no record.
 */
export function columnsOfNothing(
  onEmpty: Readonly<Record<string, SqlValue>>,
  onExample: Readonly<Record<string, SqlValue>>,
): readonly string[] {
  return Object.keys(onEmpty).filter((name) => {
    const value = onEmpty[name];
    return value !== 0 && value !== '' && (name === 'examined' || value === null || value !== onExample[name]);
  });
}
