import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAuditFile } from '../../src/database/audit-file.js';
import { packageRoot } from '../../src/package-root.js';
import { folderWith, rollproof } from './command-line.js';

const EXAMPLE = join(packageRoot(), 'sql/checks/double-registration/DR09-alike-without-common-iin/example');
const LIST = join(EXAMPLE, 'voter_list.csv');
const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-'));
const db = join(folder, 'audit.sqlite');

beforeAll(async () => {
  expect((await rollproof('load', EXAMPLE, '--db', db, '--quiet')).err).toBe('');
  expect((await rollproof('link', '--db', db, '--quiet')).err).toBe('');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a match with this rule. */
function matchWith(rule: string): string {
  const file = openAuditFile(db, { readonly: true });
  try {
    return String(file.prepare('select min(match_id) from match where rule = ?').pluck().get(rule));
  } finally {
    file.close();
  }
}

test('match prints persons, columns, blocking and scores, in every language', async () => {
  const said = { en: ['Persons:', 'precision'], ru: ['Людей:', 'точность'], kk: ['Адамдар:', 'дәлдік'] };
  for (const [language, words] of Object.entries(said)) {
    const { code, out, err } = await rollproof('match', LIST, '--truth', 'entry_no', '--lang', language);
    expect([code, err]).toEqual([0, '']);
    for (const word of words) expect(out).toContain(word);
    expect(out).not.toMatch(/Байғожин|520303100171/);
  }
}, 60_000);

test('match writes pairs without names, and says the same as JSON', async () => {
  const pairs = join(folder, 'pairs.csv');
  const { code, out } = await rollproof('match', LIST, '--pairs', pairs, '--json');
  expect(code).toBe(0);
  const summary = JSON.parse(out) as { records: number; passes: unknown[]; written: string };
  expect(summary.records).toBe(readFileSync(LIST, 'utf8').trim().split('\n').length - 1);
  expect(summary.passes.length).toBeGreaterThan(0);
  expect(summary.written).toBe(pairs);
});

test('a match is explained part by part, masked unless revealed, in every language', async () => {
  const id = matchWith('damaged-iin');
  const masked = await rollproof('explain', '--db', db, '--match', id);
  expect(masked.code).toBe(0);
  expect(masked.out).toContain('judged one person (strong), rule damaged-iin');
  expect(masked.out).toContain('birth_date');
  expect(masked.out).not.toMatch(/Мырзаев|Бекзат/);
  const revealed = await rollproof('explain', '--db', db, '--match', id, '--reveal', '--lang', 'kk');
  expect(revealed.out).toContain('Мырзаев');
  expect(revealed.out).toContain('бір адам деп танылды (берік), ереже: бүлінген ЖСН');
  const russian = await rollproof('explain', '--db', db, '--match', matchWith('twins'), '--lang', 'ru');
  expect(russian.out).toContain('не признано одним человеком, правило: близнецы');
});

test('match weights of the parts and the one before add up to what is printed', async () => {
  const { out } = await rollproof('explain', '--db', db, '--match', '1', '--json');
  const match = JSON.parse(out) as { matchWeight: number; probability: number; parts: { matchWeight: number }[] };
  // Surname, given name, patronymic, birth date, IIN and dwelling.
  expect(match.parts.length).toBe(6);
  // Where no number agrees nothing is told as surer than this.
  expect(match.probability).toBeCloseTo(Math.min(0.999, 1 / (1 + 2 ** -match.matchWeight)), 9);
});

test('a match that is not there, and an audit without any', async () => {
  const { code, err } = await rollproof('explain', '--db', db, '--match', '9999');
  expect(code).toBe(2);
  expect(err).toMatch(/the number of a match \(1 to \d+\)/);
  const small = folderWith({ 'voter_list.csv': 'precinct,surname,given_name\n1,Ли,Виктор\n' });
  const other = join(small, 'other.sqlite');
  await rollproof('load', small, '--db', other, '--quiet');
  await rollproof('link', '--db', other, '--quiet');
  expect((await rollproof('explain', '--db', other, '--match', '1')).err).toContain('Nothing was linked by similarity');
});

test("match reads as the folder's settings say, or those that are named", async () => {
  const people = 'A|B|C\nLi|Viktor|01.02.1885\nLi|Viktor|01.02.1885\nKim|Anna|03.04.1888\n';
  const columns = '{A: surname, B: given_name, C: birth_date}';
  const folder = folderWith({
    'people.txt': people,
    'election.yaml': `files: {people.txt: {delimiter: "|", columns: ${columns}}}\n`,
  });
  const bare = folderWith({ 'people.txt': people, 'mine.yaml': `files: {"*.txt": {columns: ${columns}}}\n` });
  const own = await rollproof('match', join(folder, 'people.txt'), '--json');
  expect([own.code, own.err]).toEqual([0, '']);
  expect(JSON.parse(own.out)).toMatchObject({ records: 3, unused: [] });
  const named = await rollproof('match', join(bare, 'people.txt'), '--json', '--settings', join(bare, 'mine.yaml'));
  expect(JSON.parse(named.out)).toMatchObject({ records: 3, unused: [] });
  const missing = await rollproof('match', join(bare, 'people.txt'), '--settings', join(bare, 'none.yaml'));
  expect(missing.code).toBe(2);
});
