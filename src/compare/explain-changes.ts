import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AFTER_DATE, type AuditFile, auditValue, BEFORE_DATE } from '../database/audit-file.js';
import { packageRoot } from '../package-root.js';
import { VOTING_AGE } from './constants.js';

/** Says of every change what explains it, if anything loaded does (sql/list_changes.sql), and counts by precinct what nothing does. */
export function explainChanges(db: AuditFile): void {
  db.exec(`drop table if exists temp.state_date;
    create temp table state_date (before_date text, after_date text, voting_age integer)`);
  const profileValue = (path: string): unknown => {
    const value = db.prepare<[string], string>('select value from profile_value where path = ?').pluck().get(path);
    return value === undefined ? null : JSON.parse(value);
  };
  const after = auditValue(db, AFTER_DATE) ?? profileValue('polling_day');
  const age = profileValue('checks.LQ07.voting_age') ?? VOTING_AGE;
  db.prepare('insert into temp.state_date values (?, ?, ?)').run(auditValue(db, BEFORE_DATE), after, age);
  db.exec(readFileSync(join(packageRoot(), 'sql', 'list_changes.sql'), 'utf8'));
  db.exec('drop table temp.state_date');
}
