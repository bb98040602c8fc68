import { expect, test } from 'vitest';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { inFolder, loadExample } from '../checks/example-audit.js';

type Row = { subject: string; peer_group: string; q: number };
const additions = "select subject, peer_group, q from count_expectation where measure = 'additions' order by subject";

async function judged(files: Readonly<Record<string, string>>): Promise<Row[]> {
  const db = await inFolder(files, loadExample);
  computeExpectations(db);
  return db.prepare<[], Row>(additions).all();
}

/** Sixty ordinary precincts that add about 8, fourteen stations with 300, fourteen hostels with 70, and twelve halls that add what the ordinary do. */
function places(word: (kind: string) => string) {
  const random = new RandomSource(15);
  const of = (kind: string, first: number, count: number, mean: number) =>
    Array.from({ length: count }, (_, i) => ({
      precinct: `${first + i}`,
      type: word(kind),
      region: 'North',
      additions: random.negativeBinomial(mean, 4),
    }));
  return [
    ...of('ordinary', 100, 60, 8),
    ...of('Station', 200, 14, 300),
    ...of('HOSTEL', 300, 14, 70),
    ...of('other', 400, 12, 8),
  ];
}
const groupsOf = (rows: readonly Row[]) =>
  [...new Set(rows.map(({ peer_group }) => peer_group.split(' · ')[0]))].sort();

test('stations and hostels of a column of types are compared among themselves, though nobody has named these words', async () => {
  const all = places((kind) => kind);
  const rows = await judged({
    'precincts.csv': `precinct,type\n${all.map(({ precinct, type }) => `${precinct},${type}`).join('\n')}\n`,
    'precinct_figures.csv': `precinct,additions\n${all.map(({ precinct, additions }) => `${precinct},${additions}`).join('\n')}\n`,
  });
  expect(groupsOf(rows)).toEqual([
    'hostel, by figure',
    'ordinary, by figure',
    'other, by figure',
    'station, by figure',
  ]);
  expect(rows.filter(({ q }) => q <= 0.05)).toEqual([]);
});

test('words that make no difference, or that few precincts have, part nobody', async () => {
  const random = new RandomSource(16);
  const words = ['school', 'library', 'club', 'house 1', 'house 2'];
  const lines = Array.from({ length: 64 }, (_, i) => ({
    precinct: `${100 + i}`,
    type: i < 60 ? words[i % 3] : words[3 + (i % 2)],
    additions: random.negativeBinomial(30, 8),
  }));
  const rows = await judged({
    'precincts.csv': `precinct,type\n${lines.map(({ precinct, type }) => `${precinct},${type}`).join('\n')}\n`,
    'precinct_figures.csv': `precinct,additions\n${lines.map(({ precinct, additions }) => `${precinct},${additions}`).join('\n')}\n`,
  });
  expect(groupsOf(rows)).toEqual(['other, by figure']);
});

test('a table of protocols says region and type where no register of precincts does', async () => {
  const all = places((kind) => (kind === 'Station' ? 'Embassy' : kind === 'HOSTEL' ? 'Hostel' : kind));
  const lines = all.map(({ precinct, type, region, additions }) => `${precinct},${region},${type},${additions}`);
  const table = { 'precinct_figures.csv': `precinct,region,precinct type,additions\n${lines.join('\n')}\n` };
  const rows = await judged(table);
  expect(groupsOf(rows)).toEqual(['abroad, by figure', 'hostel, by figure', 'ordinary, by figure', 'other, by figure']);
  expect(rows.every(({ peer_group }) => peer_group.endsWith(' · North'))).toBe(true);
  // What the register says of a precinct stands before its protocol.
  const register = `precinct,type,tec\n${all.map(({ precinct }) => `${precinct},ordinary,First`).join('\n')}\n`;
  const registered = await judged({ ...table, 'precincts.csv': register });
  expect(groupsOf(registered)).toEqual(['ordinary, by figure']);
});
