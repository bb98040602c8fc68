import { expect, test } from 'vitest';
import { renderStates } from '../../cli/terminal/states/states.js';
import { type AuditFile, setAuditValue } from '../../src/database/audit-file.js';
import { readStatesOf } from '../../src/publish/states/read-states.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** Two precincts: 100 entries of which 4 left, 2 are undecided, 7 came. */
function states(figures: readonly (readonly [string, number, string | null])[], rejected = 0): AuditFile {
  const db = newAuditFile();
  const count = db.prepare('insert into list_change_count values (?, ?, ?, ?, 0, 0, 0, ?, ?, 0, 0, ?, ?, 0, 0, 0)');
  count.run('1', 60, 63, 55, 4, 7, 1, 1);
  count.run('2', 40, 40, 39, 0, 0, 1, 1);
  const figure = db.prepare('insert into official_figure (name, value, as_of) values (?, ?, ?)');
  for (const each of figures) figure.run(...each);
  setAuditValue(db, 'list_before_date', '1899-05-20');
  setAuditValue(db, 'list_after_date', '1899-06-08');
  db.prepare(
    `insert into source_file values (1, 'voter_list', 'v.csv', null, '', 1, 'plain', 'utf-8', '', ',', 1, 1, ?, 103, 0, ?, 'complete')`,
  ).run(103 + rejected, rejected);
  return db;
}

const FIGURES = [
  ['voters_initial', 101, '1899-05-20'],
  ['voters_final', 103, '1899-06-08'],
] as const;
const terms = (db: AuditFile) =>
  readStatesOf(db)!.announced.map(({ term, announced, least, most, state }) => [term, announced, least, most, state]);

test('what was announced for the day of a state stands beside its entries; who is undecided may have come and left', () => {
  expect(terms(states(FIGURES))).toEqual([
    ['earlier', 101, 100, 100, 'known'],
    ['came', null, 7, 9, 'bounded'],
    ['left', null, 4, 6, 'bounded'],
    ['growth', 2, 3, 3, 'known'],
    ['later', 103, 103, 103, 'known'],
  ]);
});

test('a count is a bound where records were rejected, and growth is unknown where precincts are missing', () => {
  expect(terms(states(FIGURES, 5)).filter(([term]) => term !== 'came' && term !== 'left')).toEqual([
    ['earlier', 101, 100, 100, 'known'],
    ['growth', 2, 3, 8, 'bounded'],
    ['later', 103, 103, 108, 'bounded'],
  ]);
  expect(terms(states([...FIGURES, ['precincts', 3, null]])).at(3)).toEqual(['growth', 2, null, null, 'unknown']);
});

test('a figure of another day belongs to neither state', () => {
  expect(terms(states([['voters_initial', 101, '1899-01-01']]))).toEqual([]);
});

test('the terminal shows the account in the chosen language, and nothing of it where nothing was announced', () => {
  const terminal = { bold: (text: string) => text } as Parameters<typeof renderStates>[2];
  const said = (db: AuditFile) => renderStates(readStatesOf(db)!, 'ru', terminal);
  expect(said(states(FIGURES))).toMatch(
    /В сравнении с объявленным числом избирателей[\s\S]*Прежнее состояние\s+101\s+100\s+-?−?1[\s\S]*включены\s+–\s+7–9\s+–/u,
  );
  expect(said(states([]))).not.toContain('объявленн');
});
