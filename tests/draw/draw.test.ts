import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAuditFile } from '../../src/database/audit-file.js';
import { drawSample } from '../../src/draw/draw-sample.js';
import { readDrawResults } from '../../src/draw/read-results.js';
import { packageRoot } from '../../src/package-root.js';
import { findingsJson } from '../../src/publish/files/write-findings-json.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { fieldText } from '../../src/publish/words/field-words.js';
import { sampleAudit } from '../publish/sample-audit.js';

let folder = '';
let iins: readonly string[] = [];
const db = () => join(folder, 'audit.sqlite');
const options = {
  seed: '835174920613',
  findings: 30,
  others: 40,
  designs: { 'list-to-people': { margin: 0.12 }, 'people-to-list': { margin: 0.15 } },
  each: 8,
  alike: 0.05,
  reveal: false,
  language: 'ru',
} as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollproof-draw-'));
  const audit = await sampleAudit();
  writeFileSync(db(), audit.serialize());
  iins = audit.prepare<[], string>('select iin from listing where iin is not null').pluck().all();
  audit.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rowsOf = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);

test('a page of Python draws the same from the seed alone, and another seed draws something else', async () => {
  const out = join(folder, 'one');
  const draw = await drawSample(db(), out, options);
  expect(draw.findings.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(30);
  const script = join(packageRoot(), 'bench', 'draw', 'again.py');
  const { status, stdout, stderr } = spawnSync('python3', [script, out], { encoding: 'utf8' });
  expect([status, stdout.trimEnd().split('\n'), stderr]).toEqual([
    0,
    [
      'findings: 30 drawn, the same',
      'entries: 40 drawn, the same',
      `list-to-people: ${draw['list-to-people'].clusters} drawn, the same`,
      `people-to-list: ${draw['people-to-list'].clusters} drawn, the same`,
    ],
    '',
  ]);
  const other = join(folder, 'other');
  await drawSample(db(), other, { ...options, seed: '835174920614' });
  expect(rowsOf(join(other, 'entries.csv'))).not.toEqual(rowsOf(join(out, 'entries.csv')));
  const again = join(folder, 'again');
  await drawSample(db(), again, options);
  for (const name of [
    'findings.csv',
    'entries.csv',
    'list-to-people.csv',
    'people-to-list.csv',
    'forms.html',
    'draw.json',
  ])
    expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(out, name), 'utf8'));
  const text = ['findings.csv', 'entries.csv', 'list-to-people.csv', 'forms.html']
    .map((name) => readFileSync(join(out, name), 'utf8'))
    .join();
  expect(iins.length).toBeGreaterThan(1000);
  expect(iins.filter((iin) => text.includes(iin))).toEqual([]);
});

test('of fewer findings than checks it is drawn which checks have one, and they are not always the same', async () => {
  const looked = async (seed: string) => {
    const { findings } = await drawSample(db(), join(folder, `few-${seed}`), { ...options, findings: 4, seed });
    return findings.flatMap(({ code, drawn }) => (drawn > 0 ? [code] : []));
  };
  const seeds = ['111111111111', '222222222222', '333333333333', '444444444444'];
  const all = await Promise.all(seeds.map(looked));
  for (const codes of all) expect(codes).toHaveLength(4);
  expect(new Set(all.flat()).size).toBeGreaterThan(6);
});

test('the forms name what a finding is about as the report does, in their language', async () => {
  const out = join(folder, 'in-russian');
  await drawSample(db(), out, { ...options, language: 'ru' });
  const forms = readFileSync(join(out, 'forms.html'), 'utf8');
  expect(forms).toContain('Участок № 138');
  expect(forms).not.toMatch(/\bprecinct \d|all precincts|<th><\/th>/);
});

test('a seed that is none, a directory that is there: nothing is drawn', async () => {
  for (const seed of ['', '12345678901', 'abcdefghijkl', '1234 5678 9012'])
    await expect(drawSample(db(), join(folder, 'none'), { ...options, seed })).rejects.toThrow(/twelve digits/);
  expect(existsSync(join(folder, 'none'))).toBe(false);
  await expect(drawSample(db(), folder, options)).rejects.toThrow(/a directory that is not there yet/);
});

test('answers come back as spreadsheets save them; a wrong one is named with its line', async () => {
  const out = join(folder, 'filled');
  const draw = await drawSample(db(), out, { ...options, designs: { 'list-to-people': { margin: 0.2 } } });
  const fill = (name: string, answer: (at: number) => string, delimiter = ';') => {
    const [head = '', ...rows] = rowsOf(join(out, name));
    const filled = rows.map((row, at) => `${row.replace(/;[^;]*;$/, '')};${answer(at)};`);
    writeFileSync(
      join(out, name),
      `\ufeff${[head, ...filled].map((row) => row.replaceAll(';', delimiter)).join('\n')}\n`,
    );
  };
  fill('findings.csv', (at) => (at % 10 === 0 ? 'нет' : ' Да'), ';');
  fill('entries.csv', (at) => (at === 3 ? 'yes' : at === 4 ? '?' : 'жоқ'));
  fill('list-to-people.csv', (at) => (at % 4 === 0 ? '-' : '+'));
  const results = await readDrawResults(out);
  expect(results.overall).toMatchObject({ looked: 30 });
  expect(results.overall.low).toBeGreaterThan(0.6);
  expect(results.overall.high).toBeLessThan(1);
  expect(results.missed?.looked).toBe(40);
  // One wrong and one unclear of 40: the exact bound of 2 of 40 at 95 % is 0.1497, and a little less where few are drawn from.
  expect((results.missed?.most ?? 0) / draw.others.entries).toBeGreaterThan(0.1485);
  expect((results.missed?.most ?? 0) / draw.others.entries).toBeLessThanOrEqual(0.1497);
  expect(results.designs['list-to-people']?.share).toBeCloseTo(0.75, 1);
  const checked = draw.findings.find(({ drawn }) => drawn > 1)?.code ?? '';
  for (const [language, heading] of [
    ['en', 'In the field: of the findings that were drawn'],
    ['kk', 'Жергілікті жерде: таңдалған деректердің тексерілгені'],
  ] as const) {
    const audit = openAuditFile(db(), { readonly: true });
    const report = readAudit(audit, { reveal: false, field: results });
    const page = [...renderHtml(report, { language, languages: [language] })].join('');
    expect(page).toContain(fieldText(results, language).ofCheck(checked));
    expect(page).toContain(heading);
    expect(page).toContain(fieldText(results, language).sentences[0]);
    const json = [...findingsJson(report)].join('');
    expect(JSON.parse(json)).toMatchObject({ field: { checks: results.checks, missed: results.missed } });
    audit.close();
  }
  fill('entries.csv', (at) => (at === 2 ? 'maybe' : ''));
  await expect(readDrawResults(out)).rejects.toThrow(/entries\.csv, 4/);
  await expect(readDrawResults(folder)).rejects.toThrow(/the directory of a draw/);
});

test('what was drawn cannot be chosen: rows left out count as unclear, others and doubles are refused, and so is another audit', async () => {
  const out = join(folder, 'held');
  await drawSample(db(), out, { ...options, designs: {} });
  const path = join(out, 'findings.csv');
  const [head = '', ...rows] = rowsOf(path);
  const write = (lines: readonly string[]) => writeFileSync(path, `${[head, ...lines].join('\r\n')}\r\n`);
  const yes = rows.map((row) => row.replace(/;;$/, ';yes;'));
  write(yes);
  const whole = await readDrawResults(out, db());
  expect(whole.overall.share).toBeCloseTo(1, 9);
  write(yes.slice(0, -5));
  const part = await readDrawResults(out, db());
  expect(part.overall).toMatchObject({ looked: yes.length - 5, share: null });
  expect(part.overall.low).toBeLessThan(whole.overall.low);
  write([...yes, yes[0] ?? '']);
  await expect(readDrawResults(out)).rejects.toThrow(/findings\.csv, 32: .*the rows that the seed drew/s);
  const frame = join(out, 'frame-findings.csv');
  const drawn = new Set(rows.map((row) => row.split(';')[2]));
  const other = rowsOf(frame).find((row) => row !== 'code;fingerprint' && !drawn.has(row.split(';')[1])) ?? '';
  write([...yes, `31;${other};;;yes;`]);
  await expect(readDrawResults(out)).rejects.toThrow(/the rows that the seed drew/);
  write(yes);
  // As a spreadsheet saves it: other delimiters, other ends of lines, no byte order mark.
  writeFileSync(frame, rowsOf(frame).join('\n').replaceAll(';', ','));
  expect((await readDrawResults(out)).overall.share).toBeCloseTo(1, 9);
  writeFileSync(frame, rowsOf(frame).slice(0, -1).join('\n'));
  await expect(readDrawResults(out)).rejects.toThrow(/the frame of the draw as it was/);

  const later = join(folder, 'later.sqlite');
  const audit = openAuditFile(db());
  writeFileSync(later, audit.serialize());
  audit.close();
  const changed = openAuditFile(later);
  changed.exec("update finding set fingerprint = 'e' || substr(fingerprint, 2) where finding_id = 1");
  changed.close();
  await expect(readDrawResults(join(folder, 'one'), later)).rejects.toThrow(/a draw from this audit/);
  expect((await readDrawResults(join(folder, 'one'), db())).overall.looked).toBe(0);
});
