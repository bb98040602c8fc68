import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawSample } from '../../src/draw/draw-sample.js';
import { readDrawResults } from '../../src/draw/read-results.js';
import { packageRoot } from '../../src/package-root.js';
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
  // One wrong and one unclear of 40: the exact bound of 2 of 40 at 95 % is 0.1497.
  expect((results.missed?.most ?? 0) / draw.others.entries).toBeCloseTo(0.1497, 3);
  expect(results.designs['list-to-people']?.share).toBeCloseTo(0.75, 1);
  fill('entries.csv', (at) => (at === 2 ? 'maybe' : ''));
  await expect(readDrawResults(out)).rejects.toThrow(/entries\.csv, 4/);
  await expect(readDrawResults(folder)).rejects.toThrow(/the directory of a draw/);
});
