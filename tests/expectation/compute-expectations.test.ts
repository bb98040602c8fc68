import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksFolder } from '../../src/checks/index.js';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { sizeBand } from '../../src/expectation/read-counts.js';
import { strataOf } from '../../src/expectation/strata.js';
import { inFolder, loadExample } from '../checks/example-audit.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const TABLES = ['expectation_family', 'count_expectation', 'burst', 'area_excess', 'whole_percents'];
type Db = Awaited<ReturnType<typeof loadExample>>;
const dump = (db: Db) =>
  JSON.stringify(TABLES.map((table) => db.prepare(`select * from ${table} order by 1, 2, 3`).all()));

test('computing twice gives the same bytes', async () => {
  const db = await loadExample(join(checksFolder(), 'additions', 'AD06-burst-within-the-day', 'example'));
  const before = dump(db);
  expect(before.length).toBeGreaterThan(500);
  computeExpectations(db);
  expect(dump(db)).toBe(before);
});

test('an empty audit file has no families', () => {
  const db = newAuditFile();
  computeExpectations(db);
  expect(dump(db)).toBe('[[],[],[],[],[]]');
});

test('additions on an AVC are never counted among the others', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${101 + i};Иванов;справка\n${101 + i};Петров;оу`).join('\n');
  const files = { 'supplementary_list.csv': `Участок;Фамилия;Основание\n${rows}\n` };
  const db = await inFolder(files, loadExample);
  const observed = db
    .prepare("select distinct observed from count_expectation where measure = 'additions'")
    .pluck()
    .all();
  expect(observed).toEqual([1]);
});

test('all zero is nothing to compare', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${101 + i},0`).join('\n');
  const db = await inFolder({ 'precinct_figures.csv': `precinct,additions\n${rows}\n` }, loadExample);
  expect(dump(db)).toBe('[[],[],[],[],[]]');
});

test('size bands, and a region that is a world of its own', () => {
  expect([null, 40, 500, 3000, 3001].map(sizeBand)).toEqual([
    '',
    '0-99 voters',
    '500-999 voters',
    '2500-3000 voters',
    'over 3000 voters',
  ]);
  const count = (region: string, y: number) => ({
    precinct: '1',
    type: 'ordinary',
    region,
    tec: null,
    settlement: null,
    source: 'figure',
    listSize: null,
    y,
  });
  const counts = [
    ...Array.from({ length: 100 }, () => count('home', 6)),
    ...Array.from({ length: 30 }, () => count('abroad', 150)),
  ];
  const strata = strataOf(counts);
  expect(strata[0]).toBe('ordinary, by figure');
  expect(strata[110]).toBe('ordinary, by figure · abroad');
});

test('whole per cents count additions where the profile keeps them out of the list, and each level by itself', async () => {
  const protocols =
    'precinct,level,voters on list,additions,voted\n1,PEC,990,10,500\n1,TEC,1000,0,505\n2,PEC,900,0,900\n';
  const counted = async (more: Record<string, string>) => {
    const db = await inFolder({ 'precinct_figures.csv': protocols, ...more }, loadExample);
    return db.prepare('select level, turnouts, observed from whole_percents order by level').raw().all();
  };
  expect(await counted({})).toEqual([
    ['PEC', 1, 0],
    ['TEC', 1, 0],
  ]);
  const apart = { 'election.yaml': 'additions: { included_in_list: no }\n' };
  expect(await counted(apart)).toEqual([
    ['PEC', 1, 1],
    ['TEC', 1, 0],
  ]);
});
