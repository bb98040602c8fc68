import { expect, test } from 'vitest';
import { compareStates } from '../../src/compare/compare-states.js';
import { readStatesOf } from '../../src/publish/states/read-states.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date';
const NAMES = ['Ахметов', 'Омаров', 'Серіков', 'Бекенов', 'Орлов', 'Ким', 'Абаев', 'Сатпаев'];

function list(precincts: readonly number[], without: readonly string[] = []): string {
  const lines = precincts.flatMap((precinct) =>
    NAMES.map((surname, i) => `${precinct},${i + 1},${surname},Нұрлан,Болатұлы,18${precinct}-0${i + 1}-1${i}`),
  );
  return [HEADER, ...lines.filter((line) => !without.some((start) => line.startsWith(start))), ''].join('\n');
}

test('an earlier list of a few precincts says nothing of the others', async () => {
  const files = { 'previous_list.csv': list([41, 42]), 'voter_list.csv': list([41, 43, 44, 45, 46], ['41,3,']) };
  const db = await inFolder(files, loadAlone);
  compareStates(db);
  const told = db
    .prepare('select kind, explained_by as why, count(*) as entries from list_change group by 1, 2 order by 1, 2')
    .all();
  // The later list holds half of the earlier one's entries, so it is one of the whole: its missing precinct is listed.
  expect(told).toEqual([
    { kind: 'left', why: null, entries: 1 },
    { kind: 'left', why: 'precinct-in-one-state', entries: 8 },
  ]);
  expect(db.prepare('select sum(came) from list_change_count').pluck().get()).toBe(32);
  const { kinds, after, same } = readStatesOf(db)!;
  expect(kinds.find(({ kind }) => kind === 'came')).toEqual({
    kind: 'came',
    entries: 32,
    explained: [{ by: 'precinct-in-one-state', entries: 32 }],
  });
  expect(after).toBe(same + 32);
  expect(db.prepare('select same from list_change_count where precinct = ?').pluck().get('41')).toBe(7);
  db.close();
});

test('a later list of one precinct says nothing of the voters of the others, and a mover is found none the less', async () => {
  const [ahmetov = ''] = list([41]).split('\n').slice(1);
  const files = {
    'previous_list.csv': list([41, 42, 43, 44]),
    'voter_list.csv': `${list([42])}42,9${ahmetov.slice('41,1'.length)}\n`,
  };
  const db = await inFolder(files, loadAlone);
  compareStates(db);
  expect(db.prepare('select kind, from_precinct as "from", to_precinct as "to" from list_change').all()).toEqual([
    { kind: 'moved', from: '41', to: '42' },
  ]);
  expect(db.prepare('select sum(left_list) from list_change_count').pluck().get()).toBe(23);
  db.close();
});

test('a line that is struck off is no entry: it says why the voter left', async () => {
  const after = `${HEADER},struck_off,struck_off_ground
41,1,Ахметов,Нұрлан,Болатұлы,1841-01-10,да,умер
41,2,Омаров,Нұрлан,Болатұлы,1841-02-11,да,
41,3,Серіков,Нұрлан,Болатұлы,1841-03-12,,
`;
  const db = await inFolder(
    { 'previous_list.csv': list([41], ['41,4', '41,5', '41,6', '41,7', '41,8']), 'voter_list.csv': after },
    loadAlone,
  );
  compareStates(db);
  expect(
    db.prepare('select kind, explained_by as why, after_record is not null as line from list_change').all(),
  ).toEqual([
    { kind: 'left', why: 'struck-off-line', line: 1 },
    { kind: 'left', why: null, line: 1 },
  ]);
  expect(db.prepare('select before, after, same from list_change_count').get()).toEqual({
    before: 3,
    after: 1,
    same: 1,
  });
  db.close();
});
