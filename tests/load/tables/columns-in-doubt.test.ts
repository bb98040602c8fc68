import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { yesOrNo } from '../../../src/extracts/read-yes-no.js';
import { rollproof } from '../../cli/command-line.js';
import { look } from '../looked.js';

// What nobody reads is said where somebody looks: on the terminal, in the page and in what init asks.

const days = ['12.03.1951', '01.11.1964', '30.06.1987', '22.02.1949', '09.09.1978', '17.05.1999', '28.01.1960'];
const papers = ['12.03.2011', '01.11.2014', '30.06.2007', '22.02.2019', '09.09.2018', '17.05.1999', '28.01.2020'];
const list = (header: string, cells: readonly string[]) =>
  ['УИК;№ п/п;Фамилия;Имя', ...days.map((_, at) => `12;${at + 1};Оразов${at};Ерлан`)]
    .map((line, at) => `${line};${at === 0 ? header : (cells[at - 1] ?? '')}`)
    .join('\n');
const doubts = async (text: string) =>
  (await look({ 'список.csv': text })).notes.filter(({ kind }) => kind.endsWith('-unread')).map(({ detail }) => detail);

it('a column of births that no word knows is proposed, and one of papers or of numbers is not', async () => {
  expect(await doubts(list('Прибыл в сей мир', days))).toEqual([
    'Прибыл в сей мир (columns: {"Прибыл в сей мир": birth_date})',
  ]);
  expect(
    await doubts(
      list(
        'Cozart',
        days.map((day) => day.split('.').reverse().join('-')),
      ),
    ),
  ).toHaveLength(1);
  expect(await doubts(list('Постановка на учёт', papers))).toEqual([]);
  expect(
    await doubts(
      list(
        'Код',
        days.map((_, at) => String(1_940_000 + at * 7)),
      ),
    ),
  ).toEqual([]);
});

it('no column is proposed for what another one holds', async () => {
  expect(
    await doubts(
      list(
        'Прибыл в сей мир;Дата рождения',
        days.map((day) => `${day};${day}`),
      ),
    ),
  ).toEqual([]);
});

it('marks that nobody reads are proposed; what every line has, and numbers, are none', async () => {
  const marks = ['+', '', '+', '', '', '+', '+'];
  expect(await doubts(list('Галочка', marks))).toEqual(['Галочка (columns: {"Галочка": voted})']);
  expect(
    await doubts(
      list(
        'Галочка',
        days.map(() => '+'),
      ),
    ),
  ).toEqual([]);
  expect(await doubts(list('Этаж', ['1', '', '1', '0', '1', '', '1']))).toEqual([]);
  expect(
    await doubts(
      list(
        'Галочка;Подпись',
        marks.map((mark) => `${mark};${mark}`),
      ),
    ),
  ).toEqual([]);
});

it.each([
  ['gewählt', 1],
  ['nicht gewählt', null],
  ['zagłosował', 1],
  ['compareceu', 1],
  ['проголосувала', 1],
])('a mark of another country "%s": %s', (mark, answer) => {
  const said = yesOrNo('voted', mark);
  expect(said === 0 ? null : said).toBe(answer);
});

const folderOf = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-doubts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'список.csv'), text);
  return folder;
};

it('load and audit say it on the terminal, the page on its first screen, and init asks', async () => {
  const folder = folderOf(list('Прибыл в сей мир', days));
  const out = mkdtempSync(join(tmpdir(), 'rollproof-doubts-out-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const load = await rollproof('load', folder, '--db', join(out, 'a.sqlite'), '--lang', 'ru');
  expect(load.out).toContain('графа похожа на даты рождения и не прочитана');
  const audit = await rollproof('audit', folder, '--out', join(out, 'report'), '--lang', 'en');
  expect(audit.out).toContain('a column looks like dates of birth and was not read');
  expect(readFileSync(join(out, 'report', 'report.html'), 'utf8')).toContain('href="#doubts-title"');
  expect((await rollproof('init', folder, '--yes')).code).toBe(0);
  expect(readFileSync(join(folder, 'election.yaml'), 'utf8')).toContain('{"Прибыл в сей мир":"birth_date"}');
  const again = await rollproof('load', folder, '--db', join(out, 'b.sqlite'), '--json');
  expect(JSON.parse(again.out)).toMatchObject({ doubts: [] });
});

it('a column of marks whose words nobody knows is told as one, and a few such words are not', async () => {
  const out = mkdtempSync(join(tmpdir(), 'rollproof-doubts-out-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const words = async (cells: readonly string[], name: string) => {
    const { out: said } = await rollproof('load', folderOf(list('Подпись', cells)), '--db', join(out, name), '--json');
    return JSON.parse(said).doubts;
  };
  expect(await words(['фьють', '', 'фьють', 'фьють', '', '', 'фьють'], 'a.sqlite')).toMatchObject([
    { kind: 'not-yes-no', detail: 'voted' },
  ]);
  expect(await words(['фьють', '', '+', '+', '', '', '+'], 'b.sqlite')).toEqual([]);
});
