import { expect, test } from 'vitest';
import { compareStates } from '../../src/compare/compare-states.js';
import { carryChanges } from '../../src/compare/undone-changes.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';

/** What each step of a series takes back (how many changes, by kind of the earlier one), and how many by step and precinct a last step would know. */
async function takenBack(header: string, states: readonly (readonly string[])[]) {
  const steps = [];
  for (let step = 1; step < states.length; step += 1) {
    const db = await inFolder(
      {
        'previous_list.csv': [header, ...states[step - 1]!].join('\n'),
        'voter_list.csv': [header, ...states[step]!].join('\n'),
      },
      loadAlone,
    );
    const before = steps.at(-1);
    if (before !== undefined) carryChanges(db, before, { step: step - 1, state: `state ${step}` });
    compareStates(db);
    steps.push(db);
  }
  const undone = steps.map((db) =>
    db
      .prepare<[], string>('select kind from undone_change join earlier_change using (earlier_id) order by kind')
      .pluck()
      .all(),
  );
  const counts = steps
    .at(-1)!
    .prepare('select step, precinct, taken_back as back from earlier_count order by step, precinct')
    .all();
  for (const db of steps) db.close();
  return { undone, counts };
}

const YEARS = 'precinct,entry_no,surname,given_name,patronymic,birth_year,address';
const STAYS = '41,1,Ахметов,Нұрлан,Серікұлы,1850,"ул. Абая, д. 1, кв. 1"';
const AT_42 = '42,1,Ким,Инна,Львовна,1851,"ул. Мира, д. 1, кв. 1"';
const GOES = '41,2,Омарова,Айгүл,Болатқызы,1861,"ул. Абая, д. 1, кв. 2"';

test('where years of birth alone are known, who left a precinct and is there again has come back; a namesake elsewhere has not', async () => {
  const states = [
    [STAYS, AT_42, GOES],
    [STAYS, AT_42],
    [STAYS, AT_42, GOES],
    [STAYS, AT_42, GOES],
  ];
  const { undone, counts } = await takenBack(YEARS, states);
  expect(undone).toEqual([[], ['left'], []]);
  expect(counts).toEqual([
    { step: 1, precinct: '41', back: 0 },
    { step: 1, precinct: '42', back: 0 },
    { step: 2, precinct: '41', back: 1 },
    { step: 2, precinct: '42', back: 0 },
  ]);
  const elsewhere = [
    [STAYS, AT_42, GOES],
    [STAYS, AT_42],
    [STAYS, AT_42, GOES.replace('41,', '42,')],
  ];
  expect((await takenBack(YEARS, elsewhere)).undone).toEqual([[], []]);
});

test('with a whole birth date the person is known in another precinct, too', async () => {
  const dated = (line: string) => line.replace(/,(18\d\d),/u, ',$1-02-03,');
  const states = [
    [STAYS, AT_42, GOES],
    [STAYS, AT_42],
    [STAYS, AT_42, GOES.replace('41,', '42,')],
  ];
  const header = YEARS.replace('birth_year', 'birth_date');
  expect(
    (
      await takenBack(
        header,
        states.map((state) => state.map(dated)),
      )
    ).undone,
  ).toEqual([[], ['left']]);
});
