import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollproof } from '../cli/command-line.js';

const HEADER = 'precinct,entry_no,surname,given_name,birth_date,address';
const SURNAMES = [
  'Ахметов',
  'Берденов',
  'Громов',
  'Ершов',
  'Зайцев',
  'Исаев',
  'Ким',
  'Мусин',
  'Оразов',
  'Пак',
  'Тлеков',
  'Хан',
];
const list = (street: string, other: string) =>
  [
    HEADER,
    ...SURNAMES.map((surname, i) => `41,${i + 1},${surname},Асқар,1850-02-${i + 10},"ул. ${street}, д. ${i + 1}"`),
    `42,1,Орлов,Пётр,1846-11-12,"ул. Мира, д. ${other}"`,
    ...SURNAMES.slice(6).map(
      (surname, i) => `42,${i + 2},${surname},Роза,1860-02-${i + 10},"ул. Садовая, д. ${i + 1}"`,
    ),
  ].join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollproof-areas-'));
  for (const [state, text] of [
    ['a', list('Ленина', '3')],
    ['b', list('Желтоқсан', '4')],
  ] as const) {
    mkdirSync(join(folder, state));
    writeFileSync(join(folder, state, 'voters.csv'), text);
    writeFileSync(join(folder, state, 'precincts.csv'), 'precinct,tec,region\n41,TEC 1,North\n42,TEC 2,North\n');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('corrections without an explanation are counted by precinct, commission and region, beside a street that was renamed', async () => {
  const options = ['--out', join(folder, 'out'), '--json'];
  const { out } = await rollproof('compare', join(folder, 'a'), join(folder, 'b'), ...options);
  const { states } = JSON.parse(out) as {
    states: { correctedUnexplained: number; masses: unknown; areas: Record<string, unknown>[]; kinds: unknown };
  };
  expect(states).toMatchObject({
    correctedUnexplained: 1,
    masses: [
      {
        cause: 'street-renamed',
        field: 'address',
        before: 'Ленина',
        after: 'Желтоқсан',
        precincts: 1,
        entries: 12,
        of: 12,
      },
    ],
  });
  expect(
    states.areas.map((area) => [area['region'], area['tec'], area['corrected'], area['corrected_unexplained']]),
  ).toEqual([
    ['North', null, 13, 1],
    ['North', 'TEC 1', 12, 0],
    ['North', 'TEC 2', 1, 1],
  ]);
  const counts = readFileSync(join(folder, 'out', 'change-counts.csv'), 'utf8')
    .trim()
    .split(/\r?\n/u);
  expect(counts.map((line) => line.split(';').slice(0, 9).join())).toEqual([
    expect.stringContaining('level,region,tec,precinct,before,after,same,corrected,corrected_unexplained'),
    'region,North,,,19,19,6,13,1',
    'tec,North,TEC 1,,12,12,0,12,0',
    'tec,North,TEC 2,,7,7,6,1,1',
    'precinct,North,TEC 1,41,12,12,0,12,0',
    'precinct,North,TEC 2,42,7,7,6,1,1',
  ]);
  const page = readFileSync(join(folder, 'out', 'changes.html'), 'utf8');
  for (const says of [
    'Address: street renamed: Ленина → Желтоқсан',
    'Адрес: улица переименована',
    'Regions and commissions',
  ])
    expect(page).toContain(says);
});

test('the terminal tells a street that was renamed in one line', async () => {
  const given = ['compare', join(folder, 'a'), join(folder, 'b'), '--out', join(folder, 'told')];
  expect((await rollproof(...given)).out).toMatch(/street renamed: Ленина → Желтоқсан\s+12 \/ 12/u);
});
