import { type AuditFile, createAuditFile, setAuditValue } from '../../src/database/audit-file.js';

/** A finding to be stored: check, subject, record ids. */
export type StoredFinding = readonly [check: string, subject: string, records: readonly number[]];

/**
 * An audit file with three lists of ten records each (ids 1 to 30; the last of b.csv rejected), a precinct list (31 to 33), and
 * whatever findings and persons are given.
 */
export function smallAudit(path: string, findings: readonly StoredFinding[], persons: readonly Person[] = []): void {
  const db = createAuditFile(path);
  db.pragma('synchronous = off');
  try {
    addFiles(db);
    addFindings(db, findings);
    for (const [index, { tier, records }] of persons.entries()) {
      const insert = db.prepare('insert into person (person_id, tier, record_count) values (?, ?, ?)');
      insert.run(index + 1, tier, records.length);
      for (const record of records)
        db.prepare(`insert into person_record (record_id, person_id, tier, rule) values (?, ?, ?, 'agreement')`).run(
          record,
          index + 1,
          tier,
        );
    }
    setAuditValue(db, 'done_finish', 'yes');
  } finally {
    db.close();
  }
}

export interface Person {
  readonly tier: 'certain' | 'strong' | 'probable';
  readonly records: readonly number[];
}

function addFiles(db: AuditFile): void {
  const insert =
    db.prepare(`insert into source_file (source_file_id, extract, path, sha256, size_bytes, container, encoding,
      encoding_evidence, delimiter, header_line, first_record_id, records_read, records_loaded, records_set_aside, records_rejected, status)
    values (?, ?, ?, '', 0, 'plain', 'utf-8', '', ';', 1, ?, ?, ?, 0, ?, 'complete')`);
  insert.run(1, 'voter_list', 'lists/a.csv', 1, 10, 10, 0);
  insert.run(2, 'voter_list', 'lists/b.csv', 11, 10, 9, 1);
  insert.run(3, 'previous_list', 'before.csv', 21, 10, 10, 0);
  insert.run(4, 'precincts', 'precincts.csv', 31, 3, 3, 0);
  db.prepare(`insert into rejected_record values (20, 11, 'x')`).run();
}

const CHECKS = [
  ['DR02', 'contradiction'],
  ['DR03', 'needs-document'],
  ['RC05', 'pattern'],
  ['AV01', 'contradiction'],
] as const;

function addFindings(db: AuditFile, findings: readonly StoredFinding[]): void {
  for (const [code, strength] of CHECKS) {
    const skipped = code === 'AV01' ? '{"kind":"extract-missing","detail":"avc_used"}' : null;
    db.prepare(`insert into check_run values (?, ?, ?, ?, '', '{}', null, ?)`).run(
      code,
      skipped === null ? 'ran' : 'skipped',
      skipped,
      strength,
      findings.filter(([check]) => check === code).length,
    );
  }
  findings.forEach(([code, subject, records], index) => {
    const strength = CHECKS.find(([check]) => check === code)![1];
    db.prepare(`insert into finding values (?, ?, ?, ?, '{}', '{}', ?)`).run(
      index + 1,
      code,
      subject,
      strength,
      String(index),
    );
    for (const record of records) db.prepare('insert into finding_record values (?, ?)').run(index + 1, record);
  });
}
