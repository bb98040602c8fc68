import { closeSync, openSync, writeSync } from 'node:fs';
import { iinCheckDigit } from '../src/identity/index.js';

const SURNAMES = [
  'Ахметов',
  'Серіков',
  'Иванов',
  'Оспанов',
  'Қасымов',
  'Ким',
  'Петренко',
  'Жұмабаев',
  'Әбдірахманов',
  'Юсупов',
];
const GIVEN = ['Асан', 'Дәурен', 'Иван', 'Нұрлан', 'Ерлан', 'Виктор', 'Тимур', 'Бауыржан', 'Сергей', 'Марат'];
const PATRONYMICS = ['Болатұлы', 'Ержанович', 'Иванович', 'Қайратұлы', 'Сергеевич', 'Маратович', '', 'Серікұлы'];
const HEADER = [
  'Номер участка',
  '№ п/п',
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'ИИН',
  'Адрес',
  'Бюллетень выдан',
  'Исключен из списка',
  'Основание исключения',
  'Номер открепительного удостоверения',
];

/** The shapes in which the same list is written. `bad` breaks every record: too few cells. */
export type ListShape = 'quoted' | 'plain' | 'bad';

/** Writes a voter list of some 170 bytes a record; returns its size in bytes. Deterministic. */
export function generateList(path: string, voters: number, shape: ListShape): number {
  const file = openSync(path, 'w');
  const delimiter = shape === 'quoted' ? ',' : ';';
  let lines = [HEADER.join(delimiter)];
  let size = 0;
  const flush = () => {
    size += writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (let i = 0; i < voters; i += 1) {
    lines.push(record(i, voters, shape, delimiter));
    if (lines.length === 20_000) flush();
  }
  if (lines.length > 0) flush();
  closeSync(file);
  return size;
}

/** Integers that look random and are the same on every machine. */
function scatter(i: number, salt: number): number {
  let x = (i + 0x9e3779b9 * salt) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97) >>> 0;
  return (x ^ (x >>> 15)) >>> 0;
}

function record(i: number, voters: number, shape: ListShape, delimiter: string): string {
  const pick = (from: readonly string[], salt: number) => from[scatter(i, salt) % from.length] ?? '';
  const year = 1930 + (scatter(i, 1) % 70);
  const month = String(1 + (scatter(i, 2) % 12)).padStart(2, '0');
  const day = String(1 + (scatter(i, 3) % 28)).padStart(2, '0');
  const precinct = 1 + Math.floor((i / voters) * Math.max(1, voters / 1200));
  const flat = `кв. ${1 + (scatter(i, 5) % 120)}`;
  const house = `д. ${1 + (scatter(i, 4) % 90)}`;
  const address =
    shape === 'quoted'
      ? `"г. Нур-Султан, ул. Сейфуллина, ${house}, ${flat}"`
      : `г. Нур-Султан ул. Сейфуллина ${house} ${flat}`;
  const cells = [
    String(precinct),
    String(i + 1),
    pick(SURNAMES, 6),
    pick(GIVEN, 7),
    pick(PATRONYMICS, 8),
    `${day}.${month}.${year}`,
    iinOf(`${String(year).slice(2)}${month}${day}3`, scatter(i, 9) % 10_000),
    address,
    scatter(i, 10) % 4 === 0 ? 'нет' : 'да',
    '',
    '',
    '',
  ];
  return shape === 'bad' ? cells.slice(0, 9).join(delimiter) : cells.join(delimiter);
}

function iinOf(head: string, serial: number): string {
  for (let next = serial; ; next = (next + 1) % 10_000) {
    const digits = head + String(next).padStart(4, '0');
    const check = iinCheckDigit(digits);
    if (check !== null) return digits + String(check);
  }
}
