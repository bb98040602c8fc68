import { createHash } from 'node:crypto';
import { type AuditFile, auditValue, setAuditValue } from '../../database/audit-file.js';
import type { ElectionProfile } from '../../election/profile.js';

/** Stores the profile's values, parameters and official figures: checks bind what stands here and nothing else. */
export function storeProfile(db: AuditFile, profile: ElectionProfile): void {
  const digest = profileDigest(profile);
  if (auditValue(db, 'profile_sha256') === digest) return;
  db.transaction(() => {
    setAuditValue(db, 'profile', profile.name);
    setAuditValue(db, 'profile_sha256', digest);
    setAuditValue(db, 'profile_stated', profile.stated ? 'yes' : 'no');
    setAuditValue(db, 'most_lost', String(profile.mostLost));
    setAuditValue(db, 'title', JSON.stringify(profile.title));
    db.exec('delete from profile_value');
    const insert = db.prepare('insert into profile_value (path, value, source) values (?, ?, ?)');
    for (const { path, value, source } of profile.values) insert.run(path, JSON.stringify(value), source);
    for (const [code, parameters] of Object.entries(profile.checkParameters)) {
      for (const [name, value] of Object.entries(parameters)) {
        insert.run(`checks.${code}.${name}`, JSON.stringify(value), 'election.yaml');
      }
    }
    db.exec('delete from suppression');
    const suppress = db.prepare(
      'insert or ignore into suppression (fingerprint, reason, owner, until) values (?, ?, ?, ?)',
    );
    for (const { fingerprint, reason, owner, until } of profile.suppressions)
      suppress.run(fingerprint, reason, owner, until);
    db.exec('delete from official_figure where record_id is null');
    const figure = db.prepare('insert into official_figure (name, value, as_of, source) values (?, ?, ?, ?)');
    for (const { name, value, asOf, source } of profile.officialFigures) figure.run(name, value, asOf, source);
    db.exec('delete from announced_result');
    const statement = db.prepare(
      'insert into announced_result (candidate, votes, percent, source) values (?, ?, ?, ?)',
    );
    for (const { candidate, votes, percent, source } of profile.results)
      statement.run(candidate, votes, percent, source);
  })();
}

/** SHA-256 of everything the profile says: another profile would have understood the same files differently. */
export function profileDigest(profile: ElectionProfile): string {
  return createHash('sha256').update(JSON.stringify(profile)).digest('hex');
}
