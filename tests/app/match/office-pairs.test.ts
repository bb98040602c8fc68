import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type MadeEntry, makeList } from '../../../bench/kazakh-list.js';
import { matchFiles } from '../../../src/app/match/match-files.js';

// Pairs as offices write them, each hidden in a register of 1,500 strangers: the same person spelt in two ways, initials, and twins.

const folder = mkdtempSync(join(tmpdir(), 'rollproof-pairs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = readonly [
  who: string,
  surname: string,
  givenName: string,
  patronymic: string,
  born: string,
  address: string,
];

const strangers = [...makeList({ people: 1500, seed: 31, doubled: 0, withoutIin: 0 })].map(
  (each: MadeEntry): Row => [
    String(each.person),
    each.surname,
    each.givenName,
    each.patronymic,
    each.birthDate,
    each.address,
  ],
);

/** Probability and tier of each pair that is told, by the two whose records these are. */
async function told(name: string, rows: readonly (readonly string[])[], header: string) {
  const list = join(folder, `${name}.csv`);
  const pairs = join(folder, `${name}-pairs.csv`);
  writeFileSync(list, `${[header, ...rows.map((row) => row.join(';'))].join('\n')}\n`);
  await matchFiles([list], { truth: 'who', pairs, threshold: 0.01 });
  const [head = '', ...lines] = readFileSync(pairs, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  const at = (column: string) => head.split(',').indexOf(column);
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      const who = ['record_1', 'record_2'].map((column) => rows[Number(cells[at(column)]) - 1]![0]!).sort();
      return [who.join(' '), { probability: Number(cells[at('probability')]), tier: cells[at('certainty')] }] as const;
    }),
  );
}

const SPELT: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['Қожахметов', 'Мейірхан', 'Әділұлы'],
    ['Кожахметов', 'Мейирхан', 'Адилович'],
  ],
  [
    ['Үсенбаева', 'Гүлшат', 'Төлегенқызы'],
    ['Usenbaeva', 'Gulshat', 'Tolegenkyzy'],
  ],
  [
    ['Байтұрсынов', 'Ёлжас', 'Ерікұлы'],
    ['Байтурсынов', 'Елжас', 'Ерик улы'],
  ],
  [
    ['Сарсенбай-Ахметова', 'Зейнеп', 'Омаровна'],
    ['Сарсенбай Ахметова', 'Зейнеп', 'Омаровна'],
  ],
  [
    ["О'Нил", 'Патрик', 'Джонович'],
    ['ОНил', 'Патрик', 'Джонович'],
  ],
  [
    ['Жүнісов', 'Тұрар', ''],
    ['Жунусов', 'Турар', 'Маратович'],
  ],
  [
    ['Дәулетов', 'Асқар', 'Нұрланұлы'],
    ['Асқар', 'Дәулетов', 'Нұрланұлы'],
  ],
  [
    ['Ко\u0301ролева', 'Нина', 'Львовна'],
    ['Королева', 'Нина', 'Львовна'],
  ],
  [
    ['Ибраи\u0306мов', 'Канат', 'Саматович'],
    ['Ибраймов', 'Канат', 'Саматович'],
  ],
  [
    ['Оспан\u200bов', 'Ердос', 'Каримұлы'],
    ['Оспанов', 'Ердос', 'Каримович'],
  ],
];

test('names in two spellings are one person', async () => {
  const born = (i: number) => `${String(i + 3).padStart(2, '0')}.05.1871`;
  const rows: Row[] = SPELT.flatMap(([one, other], i) =>
    [one, other].map(
      ([surname = '', given = '', patronymic = '']): Row => [`P${i}`, surname, given, patronymic, born(i), ''],
    ),
  );
  const found = await told(
    'spelt',
    [...strangers.slice(0, 750), ...rows, ...strangers.slice(750)],
    'who;Фамилия;Имя;Отчество;Дата рождения;Адрес',
  );
  const missed = SPELT.flatMap(([one], i) =>
    (found.get(`P${i} P${i}`)?.probability ?? 0) > 0.5 ? [] : [one.join(' ')],
  );
  expect(missed).toEqual([]);
}, 120_000);

test('initials agree with the names that they begin, written apart or not, and with no others', async () => {
  const home = (n: number) => `ул. Сарыарка, д. ${n}, кв. 2`;
  const rows = [
    ['A1', 'Беркимбаев Р.Т.', '03.04.1872', home(1)],
    ['A1', 'Беркимбаев Рашид Талгатович', '03.04.1872', home(1)],
    ['A2', 'С. Н. Жолмурзаев', '04.05.1873', home(2)],
    ['A2', 'Жолмурзаев Санжар Нурланович', '04.05.1873', home(2)],
    ['B1', 'Кенесбеков А.М.', '05.06.1874', home(3)],
    ['B2', 'Кенесбеков Б.М.', '05.06.1874', home(3)],
    ['B3', 'Турсынханов Д. А.', '06.07.1875', home(4)],
    ['B4', 'Турсынханов Ержан Аскарович', '06.07.1875', home(4)],
  ];
  const others = strangers.map(([who, surname, given, patronymic, born, address]) => [
    who,
    `${surname} ${given} ${patronymic}`.trim(),
    born,
    address,
  ]);
  const found = await told('initials', [...others, ...rows], 'who;ФИО;Дата рождения;Адрес');
  for (const same of ['A1 A1', 'A2 A2']) expect(found.get(same)?.probability ?? 0, same).toBeGreaterThan(0.5);
  for (const other of ['B1 B2', 'B3 B4']) expect(found.get(other)?.probability ?? 0, other).toBeLessThan(0.5);
}, 120_000);

test('twins with rare names are never sure to be one', async () => {
  const twins = [
    ['Сагадиев', 'Есен', 'Усен'],
    ['Мукатаева', 'Алма', 'Алия'],
    ['Рахметов', 'Даниар', 'Дамиар'],
    ['Кенжебаева', 'Жанара', 'Жанара-гуль'],
  ];
  const rows = twins.flatMap(([surname = '', one = '', other = ''], i) =>
    [one, other].map(
      (given, k): Row => [
        `T${i}${k}`,
        surname,
        given,
        'Болатович',
        `${String(10 + i)}.09.1876`,
        `ул. Абая, д. ${i + 1}, кв. 3`,
      ],
    ),
  );
  const found = await told('twins', [...strangers, ...rows], 'who;Фамилия;Имя;Отчество;Дата рождения;Адрес');
  for (let i = 0; i < 3; i += 1)
    expect(found.get(`T${i}0 T${i}1`)?.tier ?? 'none', twins[i]!.join(' ')).not.toBe('strong');
}, 120_000);
