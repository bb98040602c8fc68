import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { InputError } from '../../src/model.js';
import { writeOutput } from '../../src/publish/files/write-output.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { writeReports } from '../../src/publish/write-reports.js';
import { inFolder } from '../checks/example-audit.js';
import { hostileAudit, someChecks } from './hostile-audit.js';

let db: AuditFile;
beforeAll(async () => {
  db = await hostileAudit();
});
const read = (options: { reveal?: boolean; evidenceShown?: number } = {}) =>
  readAudit(db, { reveal: false, checks: someChecks(), ...options });

describe('readAudit', () => {
  test('accounts for every record and counts what ran', () => {
    const { accounting, counts, linking, election } = read();
    for (const file of accounting.files) expect(file.read).toBe(file.loaded + file.rejected);
    expect(accounting).toMatchObject({ read: 9, loaded: 6, rejected: 3 });
    expect(counts).toEqual({
      ran: 1,
      skipped: 2,
      nothingToExamine: 0,
      suppressed: { contradiction: 0, 'needs-document': 0, pattern: 0 },
      reviewed: null,
      findings: { contradiction: 2, 'needs-document': 0, pattern: 0 },
    });
    expect(linking).toEqual({ persons: 2, records: 4, listed: 4, listedWithIin: 4 });
    expect(election).toMatchObject({ profile: 'kz-2019', stated: true, pollingDay: '2019-06-09' });
    expect(election.values.map(({ path }) => path)).toContain('official_figures.voters_final');
  });

  test('says why a check was skipped, with the values it would have had', () => {
    const skipped = read().checks.find((check) => check.code === 'DR06');
    expect(skipped).toMatchObject({ outcome: 'skipped', examined: null, chance: null, findingCount: 0 });
    expect(skipped?.reason?.en).toBe('No file of “Supplementary voter list” is loaded.');
  });

  test('fills what was looked at and what chance gives', () => {
    const check = read().checks.find(({ code }) => code === 'DR02');
    expect(check?.examined?.en).toMatch(/^4 voter list entries/);
    for (const text of [check?.examined, check?.chance]) {
      for (const words of Object.values(text ?? {})) expect(words).not.toMatch(/[{}]/);
    }
    expect(check?.expectedByChance).toBeGreaterThan(0);
  });

  test('shows as much evidence as is asked for and counts all of it', () => {
    const [finding] = read({ evidenceShown: 1 }).findings();
    expect([finding?.evidence.length, finding?.evidenceCount]).toEqual([1, 2]);
    expect([...read().evidenceOf(finding?.id ?? 0)]).toHaveLength(2);
    expect([...read({ evidenceShown: Number.POSITIVE_INFINITY }).findings()][0]?.evidence).toHaveLength(2);
  });

  test('may be read twice at once, and in part', () => {
    const report = read();
    const [first] = report.findings();
    const pairs = [...report.findings()].map(({ id }) => [...report.findings()].length * 1000 + id);
    expect(pairs).toHaveLength(2);
    expect(first?.code).toBe('DR02');
  });

  test('refuses findings that other SQL has made', () => {
    const checks = someChecks().map((check) => ({ ...check, sqlSha256: '0'.repeat(64) }));
    expect(() => readAudit(db, { reveal: false, checks })).toThrow(InputError);
    expect(() => readAudit(db, { reveal: false, checks: [] })).toThrow(/rollproof check/);
  });
});

test('many findings come in order, each once', async () => {
  const many = await hostileAudit();
  const insert = many.prepare(
    "insert into finding (code, subject, strength, measures, claims, fingerprint) values ('DR02', ?, 'contradiction', '{}', '{}', ?)",
  );
  for (let i = 0; i < 1700; i += 1) insert.run(`person ${9000 - i}`, String(i));
  const subjects = [...readAudit(many, { reveal: false, checks: someChecks() }).findings()].map((each) => each.subject);
  expect(subjects).toHaveLength(1702);
  expect(subjects.slice(0, 4)).toEqual(['person 1', 'person 2', 'person 9000', 'person 8999']);
  expect(new Set(subjects).size).toBe(1702);
});

test('a record that no column can explain is still shown', async () => {
  const many = await hostileAudit();
  const insert = many.prepare('insert or ignore into finding_record values (1, ?)');
  for (const recordId of [1, 2, 3]) insert.run(recordId);
  const [finding] = readAudit(many, { reveal: false, checks: someChecks() }).findings();
  expect(finding?.evidence.map(({ file, recordNumber }) => `${file}:${recordNumber}`)).toContain('avc_used.csv:1');
});

describe('writing', () => {
  const mode = (path: string) => statSync(path).mode & 0o777;

  test('only the owner can read directory and files, and nothing half-written stays', async () => {
    await inFolder({}, async (folder) => {
      const out = join(folder, 'deep', 'out');
      const written = await writeReports(db, out, { language: 'kk', reveal: false, checks: someChecks() });
      expect(mode(out)).toBe(0o700);
      expect(readdirSync(out).sort()).toEqual(written.map(({ name }) => name).sort());
      for (const file of written) {
        expect(mode(file.path)).toBe(0o600);
        expect(statSync(file.path).size).toBe(file.sizeBytes);
        expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      }
    });
  });

  test('writes only what is asked for, and tells how far it is', async () => {
    await inFolder({}, async (folder) => {
      const steps: string[] = [];
      const written = await writeReports(db, folder, {
        language: 'en',
        reveal: false,
        checks: someChecks(),
        only: ['rejected.csv', 'findings.csv'],
        onProgress: ({ what, done, total }) => steps.push(`${what} ${done}/${total}`),
      });
      expect(written.map(({ name }) => name)).toEqual(['findings.csv', 'rejected.csv']);
      expect(steps).toEqual(['findings.csv 0/2', 'rejected.csv 1/2', ' 2/2']);
    });
  });

  test('an error leaves the earlier file as it was and no partial one', async () => {
    await inFolder({ 'a.csv': 'before' }, async (folder) => {
      const broken = function* (): Generator<string> {
        yield 'x'.repeat(100_000);
        throw new Error('read failed');
      };
      await expect(writeOutput(join(folder, 'a.csv'), broken())).rejects.toThrow('read failed');
      expect(readdirSync(folder)).toEqual(['a.csv']);
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('before');
    });
  });

  test('does not write through a link that somebody laid where the partial file goes', async () => {
    await inFolder({}, async (folder) => {
      writeFileSync(join(folder, 'victim'), 'untouched');
      symlinkSync(join(folder, 'victim'), join(folder, 'a.csv.partial'));
      await writeOutput(join(folder, 'a.csv'), ['new']);
      expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
    });
  });
});
