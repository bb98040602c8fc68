import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { OUTPUTS } from '../../src/publish/write-reports.js';
import { HOSTILE, hostileAudit, outputsOf, rowsOf, SECRETS } from './hostile-audit.js';

let db: AuditFile;
let masked: Awaited<ReturnType<typeof outputsOf>>;
let revealed: Awaited<ReturnType<typeof outputsOf>>;
beforeAll(async () => {
  db = await hostileAudit();
  masked = await outputsOf(db, { language: 'ru', reveal: false });
  revealed = await outputsOf(db, { language: 'ru', reveal: true });
});

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(packageRoot(), 'src', 'publish', 'files', 'findings.schema.json'), 'utf8')),
);

describe('findings.json', () => {
  test.each(['masked', 'revealed'])('%s, is what its schema says', (which) => {
    validate(JSON.parse((which === 'masked' ? masked : revealed)['findings.json']));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what it does not name', () => {
    const report = JSON.parse(masked['findings.json']) as Record<string, unknown>;
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, schema_version: 1 })).toBe(false);
  });

  test('gives the accounting, the place of the evidence and every language', () => {
    const report = JSON.parse(masked['findings.json']) as {
      accounting: { read: number; loaded: number; rejected: number };
      findings: { code: string; message: Record<string, string>; evidence: Record<string, unknown>[] }[];
    };
    expect(report.accounting).toMatchObject({ read: 9, loaded: 6, rejected: 3 });
    const finding = report.findings.find(({ code }) => code === 'DR02');
    expect(Object.keys(finding?.message ?? {})).toEqual([...LANGUAGES]);
    expect(finding?.evidence.map(({ file, record }) => [file, record])).toEqual([
      ['voter_list.csv', 1],
      ['voter_list.csv', 2],
    ]);
    expect(finding?.evidence[1]).toMatchObject({
      fields: { iin: '«****** ******» → 850101******', surname: 'С.', address: 'г. Алматы, ул. Абая' },
    });
  });

  test('revealed, keeps hostile cells to the letter', () => {
    const text = JSON.stringify(JSON.parse(revealed['findings.json']));
    for (const cell of [HOSTILE.script, HOSTILE.formula, HOSTILE.sql, HOSTILE.override]) {
      expect(text).toContain(JSON.stringify(cell).slice(1, -1));
    }
  });
});

describe('personal data', () => {
  test.each(OUTPUTS)('%s shows none unless revealed', (name) => {
    for (const secret of [...SECRETS.evidence, ...SECRETS.rejected]) expect(masked[name], secret).not.toContain(secret);
  });

  test('is shown when revealed', () => {
    for (const secret of SECRETS.evidence) {
      expect(revealed['findings.json'], secret).toContain(secret);
      expect(revealed['findings.csv'], secret).toContain(secret);
    }
    for (const secret of SECRETS.rejected) expect(revealed['rejected.csv'], secret).toContain(secret);
  });

  test('every language masks alike', async () => {
    for (const language of LANGUAGES) {
      const outputs = await outputsOf(db, { language, reveal: false });
      for (const name of OUTPUTS) for (const secret of SECRETS.evidence) expect(outputs[name]).not.toContain(secret);
    }
  });
});

describe('hostile cells', () => {
  test.each(OUTPUTS)('%s holds no character that a terminal obeys or that turns the text round', (name) => {
    for (const text of [masked[name], revealed[name]]) {
      expect(text.replace(/^\uFEFF/, '')).not.toMatch(
        /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });

  test.each(['findings.csv', 'rejected.csv', 'precincts.csv', 'precincts-public.csv'] as const)(
    'no cell of %s is a formula',
    async (name) => {
      for (const text of [masked[name], revealed[name]]) {
        for (const row of await rowsOf(text)) {
          for (const cell of Object.values(row)) {
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
            expect(cell).not.toMatch(/[,;]\s*[=+\-@]/);
          }
        }
      }
    },
  );

  test('a hostile precinct number is a precinct like any other, defused', async () => {
    const precincts = (await rowsOf(masked['precincts.csv'])).map((row) => row['precinct']);
    expect(precincts).toEqual(['101', '102', "'=1+1", "'@SUM(1)"]);
  });

  test('no output holds markup of a file, and the audit file still has its tables', () => {
    for (const text of [masked['report.html'], revealed['report.html']]) expect(text).not.toContain(HOSTILE.script);
    expect(masked['findings.json']).not.toContain('<script');
    expect(db.prepare('select count(*) from listing').pluck().get()).toBe(4);
  });
});

test('two runs give the same bytes, and so does another audit file of the same folder', async () => {
  expect(await outputsOf(db, { language: 'ru', reveal: false })).toEqual(masked);
  expect(await outputsOf(await hostileAudit(), { language: 'ru', reveal: false })).toEqual(masked);
});

test('no output says when or where it was made', () => {
  for (const name of OUTPUTS) {
    expect(masked[name]).not.toContain(packageRoot());
    expect(masked[name]).not.toContain(`${new Date().getFullYear()}-`);
    expect(masked[name]).not.toContain('/tmp/');
  }
});

test('findings.jsonl has the findings of findings.json, one to a line', () => {
  const { findings } = JSON.parse(masked['findings.json']) as { findings: unknown[] };
  const lines = masked['findings.jsonl'].split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(findings);
  expect(findings.length).toBeGreaterThan(0);
});

describe('findings.csv', () => {
  test('has one line per finding and record, for a Russian spreadsheet', async () => {
    const text = masked['findings.csv'];
    expect(text.startsWith('\uFEFFcode;title;strength;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = await rowsOf(text);
    const pairs = db.prepare('select count(*) from finding_record').pluck().get();
    expect(rows).toHaveLength(pairs as number);
    expect(rows.find((row) => row['code'] === 'DR02')).toMatchObject({
      strength: 'противоречие',
      subject: 'Человек 1',
      file: 'voter_list.csv',
      record: '1',
      evidence_count: '2',
      evidence_no: '1',
    });
  });
});

describe('rejected.csv', () => {
  test('has every reason of every rejected record, with its place', async () => {
    const rows = await rowsOf(masked['rejected.csv']);
    const stored = db.prepare('select reason from rejection order by record_id, reason_no').pluck().all() as string[];
    expect(rows.map((row) => row['reason_code'])).toEqual(stored);
    expect(new Set(stored)).toEqual(new Set(['too-few-cells', 'missing']));
    expect(rows.find((row) => row['reason_code'] === 'missing')).toMatchObject({
      file: 'voter_list.csv',
      record: '5',
      line: '6',
      field: 'Участок',
    });
  });
});
