import { expect, it } from 'vitest';
import { serialRange } from '../../../src/extracts/header/cell-parts.js';
import { readPrecinct } from '../../../src/extracts/read-cell.js';
import { yesOrNo } from '../../../src/extracts/read-yes-no.js';
import { splitFullName } from '../../../src/identity/index.js';
import { loaded } from '../loaded.js';

// What an office writes where a sign is asked for, and where it says which precinct a list is of.

const VOTED = 'select voted from listing order by record_id';
const list = (header: string, ...marks: readonly string[]) =>
  [`Фамилия;Имя;${header}`, ...marks.map((mark, at) => `Оразов${at};Ерлан;${mark}`)].join('\n');
const votedOf = (text: string) =>
  loaded({ 'список УИК 12.csv': text }, ({ all }) => all<{ voted: number | null }>(VOTED).map(({ voted }) => voted));

it.each([
  ['9:15', 1],
  ['в 10.45', 1],
  ['09.06.2019 10:45', 1],
  ['уд. 041234567', 1],
  ['№ 041 234 567', 1],
  ['С.А.', 1],
  ['чл. 3', 1],
  ['7', null],
  ['25:70', null],
])('"%s" where a ballot was given out: %s', (mark, answer) => {
  expect(yesOrNo('voted', mark)).toBe(answer);
  expect(yesOrNo('struck_off', mark)).toBeNull();
});

it('a stroke is a tick where it stands in some lines alone', async () => {
  expect(await votedOf(list('Подпись', '/', '', '//'))).toEqual([1, null, 1]);
  expect(await votedOf(list('Подпись', '/', '/', '/'))).toEqual([null, null, null]);
  expect(await votedOf(list('Подпись', '/', '', '+'))).toEqual([null, null, 1]);
});

it('who got one of two ballots was there', async () => {
  const header = 'Подпись за бюллетень (Президент);Подпись за бюллетень (Мажилис)';
  expect(await votedOf(list(header, '+;', ';+', '+;+', ';', 'нет;+', 'нет;нет'))).toEqual([1, 1, 1, null, 1, 0]);
});

it.each([
  ['УИК № 12 (школа № 5)', '12'],
  ['12, СШ № 5', '12'],
  ['№ 12 – дом культуры', '12'],
  ['1 (Алматинский район)', '1 (Алматинский район)'],
  ['12 шаговая', '12 шаговая'],
])('precinct "%s"', (written, precinct) => {
  expect(readPrecinct(written)).toBe(precinct);
});

it.each([
  ['г-н ОРАЗОВ ЕРЛАН', 'ОРАЗОВ', 'ЕРЛАН'],
  ['Dr. Schmidt Anna', 'Schmidt', 'Anna'],
  ['«Оразов Ерлан»', 'Оразов', 'Ерлан'],
  ['Пан Виктор', 'Пан', 'Виктор'],
  ['Др Лин', 'Др', 'Лин'],
])('name "%s"', (written, surname, givenName) => {
  expect(splitFullName(written)).toMatchObject({ surname, givenName });
});

it('the folder names the precinct where nothing nearer does', async () => {
  const people = 'Фамилия;Имя\nОразов;Ерлан\n';
  const files = { 'УИК 138/список.csv': people, 'УИК 139/список избирателей.csv': people.replace('Оразов', 'Ким') };
  await loaded({ ...files, 'УИК 140/УИК 141.csv': people.replace('Оразов', 'Ли') }, ({ all }) => {
    expect(all('select precinct, surname from listing order by precinct')).toEqual([
      { precinct: '138', surname: 'Оразов' },
      { precinct: '139', surname: 'Ким' },
      { precinct: '141', surname: 'Ли' },
    ]);
    expect(all("select detail from file_note where kind = 'precinct-from-folder-name' order by detail")).toEqual([
      { detail: '138' },
      { detail: '139' },
    ]);
  });
});

it('a register of certificates is no voter list, whatever its columns lack', async () => {
  const text = 'ФИО;ИИН;Адрес\nОразов Ерлан;;Абая 5\nКим Олег;;Абая 6\n';
  const load = (name: string) => loaded({ [name]: text }, ({ all }) => all(VOTED).length);
  await expect(load('Реестр выданных открепительных УИК 12.csv')).rejects.toThrow(/serial of a avc_issued/);
  expect(await load('Список избирателей УИК 12.csv')).toBe(2);
});

it.each([
  ['000101-000105', { from: '000101', to: '000105' }],
  ['с 101 по 105', { from: '101', to: '105' }],
  ['АА 00101 – АА 00105', { from: 'АА 00101', to: 'АА 00105' }],
  ['12-000345', null],
  ['0001-0345', null],
  ['000105-000101', null],
  ['000101', null],
])('serials "%s"', (written, range) => {
  expect(serialRange(written)).toEqual(range);
});

it('a range is the stock of a commission, and no certificate', async () => {
  const text = 'УИК;Номера удостоверений;Количество;Дата передачи\n12;000101-000105;5;01.06.2019\n13;с 106 по 110;5;\n';
  await loaded({ 'Реестр открепительных.csv': text }, ({ all }) => {
    expect(all('select precinct, serial_from, serial_to, received from avc_stock order by record_id')).toEqual([
      { precinct: '12', serial_from: '000101', serial_to: '000105', received: 5 },
      { precinct: '13', serial_from: '106', serial_to: '110', received: 5 },
    ]);
  });
});
