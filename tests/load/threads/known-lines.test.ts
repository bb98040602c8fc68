import { expect, test } from 'vitest';
import { readProfile } from '../../../src/election/read-profile.js';
import { planReading } from '../../../src/extracts/reading-plan.js';
import { iinCheckDigit } from '../../../src/identity/index.js';
import { folderContents } from '../../../src/load/find-files.js';
import { openFile } from '../../../src/load/open-file.js';
import { LineRecord } from '../../../src/load/read/text/line-record.js';
import type { RecordFile } from '../../../src/load/read/types.js';
import { settingsOf } from '../../../src/load/readers/open-reading.js';
import { watchedForTables } from '../../../src/load/several/tables-below.js';
import { batchesHere } from '../../../src/load/threads/batch-maker.js';
import { PersonCoder } from '../../../src/load/threads/person-codes.js';
import { understandFile } from '../../../src/load/understand/understand-file.js';
import { folderWith } from '../../cli/command-line.js';

/** All that comes of the first file of a folder, as text, and how many of its lines were read where they stand. */
async function read(folder: string, isWhole: boolean) {
  const profile = readProfile(folder);
  const [file] = folderContents(folder, profile).found;
  if (file === undefined) throw new Error('no file');
  const opened = await openFile(file);
  const understood = understandFile(file, opened);
  const plan = planReading(understood.extract, understood.columns, settingsOf(file, profile, opened.shape, understood));
  const lines: LineRecord[] = [];
  const { keepLines, ...whole } = opened;
  const records: RecordFile = {
    ...whole,
    ...(isWhole || keepLines === undefined ? {} : { keepLines }),
    async *batches() {
      for await (const batch of opened.batches()) {
        for (const record of batch) if (record instanceof LineRecord) lines.push(record);
        yield batch;
      }
    },
  };
  const coder = new PersonCoder(1);
  const source = batchesHere(watchedForTables(records, file.extract), plan, new Set(), undefined, coder, true);
  const said: unknown[] = [];
  for await (const batch of source.batches()) said.push(batch);
  said.push(source.end());
  await source.close();
  const asText = (_: string, value: unknown) =>
    ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value instanceof Map
        ? [...value]
        : value;
  const taken = lines.filter(({ isUncut }) => isUncut).length;
  return { said: JSON.stringify(said, asText), lines: lines.length, taken };
}

/** Numbers from 0 below 1, the same for the same seed. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const PLAIN = {
  precinct: ['135', '7', '012'],
  entry: ['1', '22', '1003'],
  surname: ['Абаев', 'Ким', 'Сейтқазы', 'Ivanov'],
  given: ['Әлихан', 'Дархан', 'Анна-Мария', ''],
  patronymic: ['Оразбаевич', 'Тұрсынұлы', ''],
  document: ['265730181', '043400112', ''],
  address: [
    'г. Нур-Султан, ул. Сарайшык, д. 3, кв. 20',
    'Astana, Kabanbay batyr avenue 12, apartment 4',
    'ул. Мира, 5',
  ],
  mark: ['да', 'нет', ''],
  ground: [''],
  serial: ['', 'АА № 000123'],
} as const;

/** What an office writes now and then, of each column: something has to be said of most. */
const ODD = {
  precinct: ['', 'УИК № 7', ' 135', 'Итого', '135.0', '8\u200b', '１２'],
  entry: ['', '22.0', '1а', '12-бет', '0', '007'],
  surname: ['', 'нет', 'Aбаев', '0', '12', ' Ким ', 'Ким\u00ad', 'Председатель', 'Всего', '—', 'Фамилия', 'ким'],
  given: ['б/и', '#Н/Д', 'Анна ', 'А', 'ИМЯ', '03.04.1889'],
  patronymic: ['нет', 'Иванович ', 'Oразбаевич', 'отсутствует', '-'],
  document: ['N 26573', 'нет', '26-57 30', '000', 'утерян', '1234567890123456789'],
  address: [
    'г. Нур-Султан, ул. Сарайшык, д. 3, кв. 20 ',
    ' г. Нур-Султан, ул. Сарайшык, дом 3, квартира 20',
    '— г. Нур-Султан, ул. Сарайшык, дом 3, квартира 21',
    'г. Нур-Султан,\u200bул. Сарайшык, дом № 3, квартира 20',
    'ул. «Бейбітшілік», дом № 14, квартира 3, 2 этаж',
    'нет данных',
    'не указано',
    '-',
    'я'.repeat(300),
    'г. Нур-Султан 😀, ул. Сарайшык, дом 3, кв. 1',
  ],
  mark: ['подпись', 'на дому', 'досрочно', '?', 'v', 'отказ', 'НЕТ', ' да'],
  ground: ['нет', 'смерть', 'выезд в другой город на постоянное жительство', '0'],
  serial: ['12', 'б/н', 'АА-1', '12.05.2019', 'утеряно'],
} as const;

function person(draw: () => number, isOdd: boolean): [birth: string, iin: string] {
  const two = (number: number) => String(number).padStart(2, '0');
  const [year, month, day] = [70 + Math.floor(draw() * 29), 1 + Math.floor(draw() * 12), 1 + Math.floor(draw() * 28)];
  let head = `${two(year)}${two(month)}${two(day)}1${String(Math.floor(draw() * 10_000)).padStart(4, '0')}`;
  while (iinCheckDigit(head) === null) head = `${head.slice(0, 10)}${(Number(head[10]) + 1) % 10}`;
  const iin = `${head}${iinCheckDigit(head)}`;
  const birth = `${two(day)}.${two(month)}.18${two(year)}`;
  if (!isOdd) return [birth, iin];
  const births = [
    '',
    `18${two(year)}`,
    '31.02.1889',
    `${two(month)}.${two(day)}.18${two(year)}`,
    `${two(day)}.${two(month)}.${two(year)}`,
  ];
  const isoOrShort = [
    `18${two(year)}-${two(month)}-${two(day)}`,
    `${day}.${month}.18${two(year)}`,
    ` ${birth}`,
    '00.00.0000',
  ];
  const iins = [
    '',
    iin.slice(1),
    `${iin} `,
    `'${iin}`,
    '8.90325E+11',
    'нет',
    `${iin.slice(0, 11)}${(Number(iin[11]) + 1) % 10}`,
  ];
  const pick = (from: readonly string[]) => from[Math.floor(draw() * from.length)] ?? '';
  return draw() < 0.5 ? [pick([...births, ...isoOrShort]), iin] : [birth, pick(iins)];
}

const NAMES = [
  'Номер участка',
  '№ п/п',
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'ИИН',
  'Номер документа',
  'Адрес',
  'Бюллетень выдан',
];

function rows(seed: number, count: number, odd: number): string[][] {
  const draw = draws(seed);
  const cell = (column: keyof typeof PLAIN, share: number) => {
    const from: readonly string[] = draw() < share ? ODD[column] : PLAIN[column];
    return from[Math.floor(draw() * from.length)] ?? '';
  };
  return Array.from({ length: count }, () => {
    const share = draw() < odd ? 0.2 : 0;
    const [birth, iin] = person(draw, draw() < share);
    const names = [cell('surname', share), cell('given', share), cell('patronymic', share)];
    const before = [cell('precinct', share), cell('entry', share), ...names, birth, iin];
    const marks = [cell('mark', share), cell('ground', share), cell('serial', share)];
    const row = [...before, cell('document', share), cell('address', share), ...marks];
    // Rows that are none: a heading, a total, a header that is printed again, a form.
    if (draw() < odd / 20)
      return [['Избирательный участок № 13'], ['Итого', '250'], [...NAMES], ['1']][Math.floor(draw() * 4)] ?? [];
    return row;
  });
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const DIALECTS: Record<string, (cells: readonly string[]) => string> = {
  semicolons: (cells) => cells.join(';'),
  tabs: (cells) => cells.join('\t'),
  'commas, all quoted': (cells) => cells.map(quoted).join(','),
  'commas, quoted where needed': (cells) => cells.map((cell) => (/[",]/.test(cell) ? quoted(cell) : cell)).join(','),
};

const header = [...NAMES, 'Основание исключения', 'Номер открепительного удостоверения'];
const folderOf = (lines: readonly (readonly string[])[], write: (cells: readonly string[]) => string) =>
  folderWith({
    'voter_list/1.csv': `${[header, ...lines.map((cells) => header.map((_, i) => cells[i] ?? ''))].map(write).join('\n')}\n`,
  });

test.each(Object.keys(DIALECTS))('lines read where they stand give what their records give: %s', async (name) => {
  for (const [seed, odd] of [
    [1, 0],
    [2, 0.5],
    [3, 1],
  ] as const) {
    const folder = folderOf(rows(seed, 1_500, odd), DIALECTS[name] ?? String);
    const [here, whole] = [await read(folder, false), await read(folder, true)];
    expect(here.said === whole.said).toBe(true);
    expect(whole.lines).toBe(0);
    // Lines without anything odd are taken, but for the first of each sort of cell and the lines whose cells nobody cuts at once.
    expect(here.taken).toBeGreaterThan(odd === 0 ? 1_450 : 100);
  }
});

test('more cells than are kept, and rows that are cut between pages', async () => {
  const many = Array.from({ length: 70_000 }, (_, i) => {
    const [birth, iin] = person(draws(i), false);
    return [
      '135',
      String(i),
      `Аб${[...i.toString(8)].map((digit) => 'абвгдежз'[Number(digit)]).join('')}ев`,
      'Асан',
      '',
      birth,
      iin,
      '265730181',
      `д. ${i}`,
      'да',
    ];
  });
  const folder = folderOf(many, DIALECTS['semicolons'] ?? String);
  const [here, whole] = [await read(folder, false), await read(folder, true)];
  expect(here.said === whole.said).toBe(true);
  expect(here.taken).toBeGreaterThan(60_000);
});

test('what a plan lets one cell say of another is read as a whole', async () => {
  const lines = rows(5, 300, 0).map((cells) => cells.filter((_, i) => i !== 6));
  const names = header.filter((_, i) => i !== 6);
  const text = [names, ...lines].map((cells) => cells.join(';')).join('\n');
  const folder = folderWith({ 'voter_list/1.csv': `${text}\n` });
  const [here, whole] = [await read(folder, false), await read(folder, true)];
  expect(here.said === whole.said).toBe(true);
  expect(here.taken).toBe(0);
});
