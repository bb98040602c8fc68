import { beforeAll, describe, expect, test } from 'vitest';
import { allChecks, runChecks } from '../../../src/checks/index.js';
import type { AuditFile } from '../../../src/database/audit-file.js';
import { pseudonymsOf } from '../../../src/publish/privacy/pseudonyms.js';
import { readAudit } from '../../../src/publish/read/read-audit.js';
import type { ReportFinding } from '../../../src/publish/read/report-model.js';
import { loadedSampleAudit } from '../../shared/sample.js';
import { hostileAudit, outputsOf } from '../hostile-audit.js';

const KEY = Buffer.from('0'.repeat(64));
const OTHER_KEY = Buffer.from('1'.repeat(64));
const TOKEN = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;

const CHECKS = allChecks();
let db: AuditFile;
beforeAll(async () => {
  db = await loadedSampleAudit();
  runChecks(db, CHECKS);
});
const findings = (key?: Uint8Array): ReportFinding[] => {
  const keyed = key === undefined ? {} : { pseudonymKey: key };
  const everything = { reveal: false, checks: CHECKS, evidenceShown: Number.POSITIVE_INFINITY };
  return [...readAudit(db, { ...everything, ...keyed }).findings()];
};
const tokensOf = (finding: ReportFinding) =>
  finding.evidence.flatMap(({ fields }) => fields.filter(({ name }) => name === 'pseudonym').map(({ value }) => value));

test('without a key persons have their numbers, and records say nothing of it', () => {
  const persons = findings().filter(({ subjectKind }) => subjectKind === 'person');
  expect(persons.length).toBeGreaterThan(5);
  for (const { subject } of persons) expect(subject).toMatch(/^person r?\d+$/);
  expect(findings().flatMap(tokensOf)).toEqual([]);
});

describe('with a key', () => {
  test('a finding about a person and each of its records have one and the same name; records merely alike have their own', () => {
    const isPerson = ({ subjectKind }: ReportFinding) => subjectKind === 'person';
    const numbered = findings().filter(isPerson);
    for (const [at, finding] of findings(KEY).filter(isPerson).entries()) {
      const name = finding.subject.replace('person ', '');
      expect(name).toMatch(TOKEN);
      const own = tokensOf(finding);
      expect(own).toHaveLength(finding.evidenceCount);
      // A finding that is named after one of its records (r) does not say that they are one person.
      if (numbered[at]!.subject.startsWith('person r')) expect(own).toContain(name);
      else expect(new Set(own)).toEqual(new Set([name]));
    }
  });

  test('one person is one name through the whole report, two persons are two', () => {
    const numbers = findings().filter(({ subjectKind }) => subjectKind === 'person');
    const names = findings(KEY).filter(({ subjectKind }) => subjectKind === 'person');
    const pairs = new Set(numbers.map(({ subject }, at) => `${subject} = ${names[at]?.subject}`));
    expect(pairs.size).toBe(new Set(numbers.map(({ subject }) => subject)).size);
    expect(pairs.size).toBe(new Set(names.map(({ subject }) => subject)).size);
  });

  test('a record of the same IIN has the same name wherever it is evidence, even where it was linked to none', () => {
    const byIin = new Map<string, Set<string>>();
    const iinOf = db
      .prepare<[number], string>('select iin from listing where record_id = ? and iin is not null')
      .pluck();
    const { ofRecord } = pseudonymsOf(db, KEY);
    for (const recordId of db
      .prepare<[], number>('select record_id from listing order by 1 limit 3000')
      .pluck()
      .all()) {
      const iin = iinOf.get(recordId);
      if (iin === undefined) continue;
      byIin.set(iin, (byIin.get(iin) ?? new Set()).add(ofRecord(recordId) ?? ''));
    }
    for (const names of byIin.values()) expect(names.size).toBe(1);
    expect(new Set([...byIin.values()].flatMap((names) => [...names])).size).toBe(byIin.size);
  });

  test('the same key gives the same names, another key others, and the fingerprint tells keys apart', () => {
    const subjects = (key: Uint8Array) => findings(key).map(({ subject }) => subject);
    expect(subjects(KEY)).toEqual(subjects(KEY));
    const others = subjects(OTHER_KEY);
    const same = subjects(KEY).filter((subject, at) => subject === others[at]);
    expect(same.every((subject) => !subject.startsWith('person '))).toBe(true);
    expect(pseudonymsOf(db, KEY).keyFingerprint).not.toBe(pseudonymsOf(db, OTHER_KEY).keyFingerprint);
    expect(pseudonymsOf(db, KEY).keyFingerprint).not.toContain('0000');
  });

  test('fingerprints of findings are the same with and without', () => {
    const prints = (key?: Uint8Array) => findings(key).map(({ fingerprint }) => fingerprint);
    expect(prints(KEY)).toEqual(prints());
  });

  test('a record without a valid IIN that was linked to none has no name', () => {
    const lonely = db
      .prepare<[], number>(
        'select record_id from listing where iin is null and record_id not in (select record_id from person_record)',
      )
      .pluck()
      .get();
    if (lonely !== undefined) expect(pseudonymsOf(db, KEY).ofRecord(lonely)).toBeNull();
  });

  test('every output has it', async () => {
    const outputs = await outputsOf(await hostileAudit(), { language: 'en', reveal: false, pseudonymKey: KEY });
    for (const name of ['findings.csv', 'findings.json', 'findings.xlsx', 'findings.sarif', 'report.html'] as const) {
      expect(outputs[name], name).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      expect(outputs[name], name).not.toMatch(/[Pp]erson 1\b/);
    }
  });
});
