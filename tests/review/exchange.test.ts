import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWER_SHEET, type AnswerKey } from '../../src/answer-form.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { readDecisions, verifyDecisions } from '../../src/decisions/journal.js';
import { findingsSarif } from '../../src/publish/files/write-sarif.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { judgedOn } from '../../src/publish/read/seen-finding.js';
import { workbookBytes } from '../../src/publish/xlsx/workbook.js';
import { exportDecisions } from '../../src/review/export-decisions.js';
import { importAnswers } from '../../src/review/import-answers.js';
import { mergeDecisions } from '../../src/review/merge-decisions.js';
import { sampleAudit } from '../publish/sample-audit.js';
import { temporaryFolder } from './desk.js';

const folder = temporaryFolder();
const db = join(folder.path, 'audit.sqlite');
const decisions = join(folder.path, 'decisions.jsonl');
const options = { as: 'TEC 3', now: () => '2026-11-30T02:00:00.000Z', today: '2026-11-30' };
let prints: readonly string[] = [];

beforeAll(async () => {
  const audit = await sampleAudit();
  prints = audit.prepare<[], string>('select fingerprint from finding order by finding_id').pluck().all();
  writeFileSync(db, audit.serialize());
  audit.close();
});
afterAll(folder.remove);

function decisionsOn(path: string) {
  const audit = openAuditFile(path, { readonly: true });
  try {
    return judgedOn(audit, path);
  } finally {
    audit.close();
  }
}

/** A workbook as an office sends it back, with its columns in another order and its sheet renamed. */
function filled(name: string, rows: readonly Partial<Record<AnswerKey, string>>[]): string {
  const keys = [...ANSWER_SHEET.keys].reverse();
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null));
  const columns = keys.map((heading) => ({ heading, width: 10 }));
  const above = [{ text: 'Answer by Friday', warning: false }];
  const sheet = { name: 'Лист1', keys, above, columns, rows: cells, rowCount: cells.length, below: null };
  const path = join(folder.path, name);
  writeFileSync(path, Buffer.concat([...workbookBytes([sheet])]));
  return path;
}

test('answers of offices become decisions of whoever is named; what is no answer is left out and named', async () => {
  const [first = '', second = '', third = ''] = prints;
  const path = filled('pec-7.xlsx', [
    { fingerprint: first, answer: ' объяснено ', reason: 'Переехал в мае', answered_by: 'Сауле', document: 'акт 7' },
    { fingerprint: second, answer: 'Confirmed', reason: '=HYPERLINK("http://evil")', answered_by: 'Сауле' },
    { fingerprint: third, answer: 'maybe', reason: 'x', answered_by: 'Сауле' },
    { fingerprint: third, answer: 'Расталды', answered_by: 'Сауле' },
    { fingerprint: third, answer: 'Расталды', reason: 'x' },
    { fingerprint: third, answer: 'needs-document', reason: 'x', answered_by: 'Сауле' },
    { fingerprint: 'f'.repeat(64), answer: 'Confirmed', reason: 'x', answered_by: 'Сауле' },
    { fingerprint: first, answer: 'Confirmed', reason: 'x', answered_by: 'САУЛЕ' },
    { fingerprint: third },
  ]);
  const [file] = (await importAnswers(db, [path], options)).files;
  expect(file).toMatchObject({ taken: 2, isKnown: false });
  expect(file?.left.map(({ why }) => why)).toEqual([
    ...['not-an-answer', 'no-reason', 'no-name', 'no-document', 'no-finding', 'decided-already'],
  ]);
  expect((await importAnswers(db, [path], options)).files).toMatchObject([{ taken: 0, isKnown: true }]);
  expect(decisionsOn(db).get(first)).toMatchObject({ state: 'one-of-two' });
  const other = filled('pec-9.xlsx', [
    { fingerprint: first, answer: 'Түсіндірілді', reason: 'рас', answered_by: 'Ерлан' },
  ]);
  await importAnswers(db, [other], options);
  expect(decisionsOn(db).get(first)).toMatchObject({ state: 'settled', outcome: 'explained' });
  for (const wrong of ['nothing', 'no zip'].map((text, at) => {
    const place = join(folder.path, `wrong-${at}.xlsx`);
    writeFileSync(place, text);
    return place;
  }))
    await expect(importAnswers(db, [wrong], options)).rejects.toThrow(/report --packages/);
});

test('decisions are written as CSV, XLSX, JSON and a page for a court, and no cell of them runs', async () => {
  const out = (name: string) => join(folder.path, name);
  for (const name of ['d.csv', 'd.xlsx', 'd.json', 'd.html']) await exportDecisions(db, out(name), { language: 'ru' });
  const csv = readFileSync(out('d.csv'), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('code;fingerprint;subject;in_this_audit;state;outcome;by');
  expect(csv).not.toMatch(/[;"]=HYPERLINK/);
  const json = JSON.parse(readFileSync(out('d.json'), 'utf8')) as {
    head: string;
    findings: { fingerprint: string; outcome: string }[];
  };
  expect(json.head).toBe(readDecisions(decisions)?.head);
  expect(json.findings.find(({ fingerprint }) => fingerprint === prints[0])?.outcome).toBe('explained');
  const page = readFileSync(out('d.html'), 'utf8');
  expect(page).toContain('Рассмотрение находок');
  expect(page).toContain(json.head);
  expect(page).toMatch(/Ерлан[\s\S]*Сауле/);
  expect(page).not.toContain('<script');
  // Days as its reader writes them.
  expect(page.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  await expect(exportDecisions(db, out('d.txt'), { language: 'ru' })).rejects.toThrow(/ends in \.csv/);
});

test('an export says of each decision how the audit of now has its finding', async () => {
  const later = join(folder.path, 'later.sqlite');
  const own = join(folder.path, 'own.jsonl');
  writeFileSync(later, readFileSync(db));
  const audit = openAuditFile(later);
  const [changed = '', gone = ''] = audit
    .prepare<[], string>(
      `select distinct fingerprint from finding join finding_record using (finding_id) join listing using (record_id)
       where subject like 'person %' and address is not null order by finding_id limit 2`,
    )
    .pluck()
    .all();
  const answers = ['Сауле', 'Ерлан'].flatMap((answered_by) =>
    [changed, gone].map((fingerprint) => ({ fingerprint, answer: 'Confirmed', reason: 'seen', answered_by })),
  );
  await importAnswers(db, [filled('both.xlsx', answers)], { ...options, decisions: own });
  const idOf = audit.prepare<[string], number>('select finding_id from finding where fingerprint = ?').pluck();
  const update = audit.prepare(
    `update listing set address = address || '7'
     where record_id = (select min(record_id) from finding_record join listing using (record_id) where finding_id = ?)`,
  );
  expect(update.run(idOf.get(changed)).changes).toBe(1);
  audit.pragma('foreign_keys = off');
  audit.prepare('delete from finding where finding_id = ?').run(idOf.get(gone));
  audit.close();
  const out = (name: string) => join(folder.path, name);
  for (const name of ['later.json', 'later.csv', 'later.html'])
    await exportDecisions(later, out(name), { language: 'en', decisions: own });
  const { findings } = JSON.parse(readFileSync(out('later.json'), 'utf8')) as {
    findings: { fingerprint: string; evidence: string; in_this_audit: boolean }[];
  };
  const bearing = new Map(findings.map(({ fingerprint, evidence }) => [fingerprint, evidence]));
  expect([bearing.get(changed), bearing.get(gone)]).toEqual(['changed', 'gone']);
  expect(readFileSync(out('later.csv'), 'utf8')).toMatch(/;changed\r\n/);
  const page = readFileSync(out('later.html'), 'utf8');
  expect(page).toContain('0 are settled');
  expect(page).toContain('1 have other records in this audit, and 1 are no longer in it');
  expect(page).toContain('the decision has to be made again');
});

test('the report knows what was decided: JSON, SARIF, and the exit code of --fail-on undecided', async () => {
  const audit = openAuditFile(db, { readonly: true });
  const report = readAudit(audit, { reveal: false, judged: decisionsOn(db) });
  const findings = [...report.findings()];
  expect(findings[0]?.review).toEqual({ state: 'settled', outcome: 'explained', reviewers: 2 });
  expect(findings.at(-1)?.review).toEqual({ state: 'undecided', outcome: null, reviewers: 0 });
  let text = '';
  for await (const chunk of findingsSarif(report, { language: 'en' })) text += String(chunk);
  const sarif = JSON.parse(text) as {
    runs: { results: { suppressions?: unknown[]; properties: { review?: unknown } }[] }[];
  };
  const [first, second] = sarif.runs[0]?.results ?? [];
  expect(first?.suppressions).toHaveLength(1);
  expect(second?.suppressions).toBeUndefined();
  expect(second?.properties.review).toMatchObject({ state: 'one-of-two' });
  audit.close();
});

test('files of two offices merge, and verify names a changed line', async () => {
  const other = join(folder.path, 'other.jsonl');
  const path = filled('pec-11.xlsx', [
    { fingerprint: prints[2] ?? '', answer: 'Confirmed', reason: 'seen', answered_by: 'Dana' },
  ]);
  await importAnswers(db, [path], { ...options, decisions: other });
  const merged = await mergeDecisions(db, [other], options);
  // Its first line is the same as ours, so that two are new: the answer, and that the workbook was taken in.
  expect(merged).toMatchObject({ files: [{ lines: 2 }], conflicts: [] });
  expect((await mergeDecisions(db, [other], options)).files).toMatchObject([{ lines: 0 }]);
  expect(decisionsOn(db).get(prints[2] ?? '')?.standing).toHaveLength(1);
  expect(verifyDecisions(db)).toMatchObject({ problems: [] });
  const text = readFileSync(decisions, 'utf8');
  writeFileSync(decisions, text.replace('Переехал в мае', 'Переехал в июне'));
  expect(verifyDecisions(db)?.problems.length).toBeGreaterThan(0);
  await expect(mergeDecisions(db, [other], options)).rejects.toThrow(/does not follow/);
  await expect(mergeDecisions(db, [join(folder.path, 'none.jsonl')], options)).rejects.toThrow(
    /decisions.jsonl of another office/,
  );
});
