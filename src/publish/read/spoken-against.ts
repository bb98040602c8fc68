import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpokenAgainst } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { packageRoot } from '../../package-root.js';

interface Said {
  readonly records: number;
  readonly incomplete: number;
  readonly identities: number;
  readonly ballot_marks: number;
}

const HOLDS: Readonly<Record<SpokenAgainst, (said: Said) => boolean>> = {
  'names-and-birth-dates-agree': ({ records, incomplete, identities }) =>
    records > 1 && incomplete === 0 && identities === 1,
  'two-ballot-marks': ({ ballot_marks: marks }) => marks > 1,
};

/** Reads which reasons the records of a finding give against innocent explanations. Masking does not change the answer. */
export function spokenAgainstReader(db: AuditFile): (findingId: number) => ReadonlySet<SpokenAgainst> {
  const sql = readFileSync(join(packageRoot(), 'sql', 'spoken_against.sql'), 'utf8');
  const read = db.prepare<[{ finding_id: number }], Said>(sql);
  return (findingId) => {
    const said = read.get({ finding_id: findingId });
    const reasons = Object.keys(HOLDS) as SpokenAgainst[];
    return new Set(reasons.filter((reason) => said !== undefined && HOLDS[reason](said)));
  };
}
