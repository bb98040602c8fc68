import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFolder } from '../../../src/app/describe-folder.js';
import { initFolder } from '../../../src/app/init/init-folder.js';
import { sourceFiles } from '../../../src/database/source-files.js';
import { profileFromYaml } from '../../../src/election/read-profile.js';
import { listColumnOf, listMeant } from '../../../src/extracts/header/list-column.js';
import { loadFolder } from '../../../src/load/load-folder.js';
import { newAuditFile } from '../../shared/new-audit-file.js';
import { loaded } from '../loaded.js';
import { workbookOf } from '../read/zip-writer.js';

// An export that writes every list into one table and says in a column which: taken for one list, all voters were additions.

const EXPORT = [
  'УИК;Тип списка;№ п/п;ФИО;Дата рождения;Время включения;Основание',
  '7;Основной;1;Ли Анна Ивановна;01.02.1880;;',
  '7;Дополнительный;1;Ким Олег Ильич;03.04.1881;09.06.2019 10:15;Адресная справка',
  '7;Основной;2;Пак Борис Ильич;05.06.1882;;',
  '7;На дому;3;Цой Вера Ильинична;07.08.1883;;',
  '90;Особый;1;Югай Пётр Ильич;09.10.1884;;',
  'Итого;;5;;;;',
  '7;Основной',
].join('\n');
const LISTS = `select list, precinct, surname, added_at, basis from listing order by list, record_id`;

describe('a table of several lists', () => {
  it('is loaded list by list, and every row is in one of them', async () => {
    await loaded({ 'выгрузка.csv': EXPORT }, ({ accounting, all }) => {
      expect(accounting).toEqual([
        { path: 'выгрузка.csv#voter_list', read: 5, loaded: 3, setAside: 1, rejected: 1 },
        { path: 'выгрузка.csv#supplementary_list', read: 1, loaded: 1, setAside: 0, rejected: 0 },
        { path: 'выгрузка.csv#special_list', read: 1, loaded: 1, setAside: 0, rejected: 0 },
      ]);
      expect(all(LISTS)).toEqual([
        { list: 'special', precinct: '90', surname: 'Югай', added_at: null, basis: null },
        { list: 'supplementary', precinct: '7', surname: 'Ким', added_at: '2019-06-09T10:15', basis: 'residence' },
        { list: 'voter', precinct: '7', surname: 'Ли', added_at: null, basis: null },
        { list: 'voter', precinct: '7', surname: 'Пак', added_at: null, basis: null },
        // Nobody knows what list that is: a voter, and nobody's addition.
        { list: 'voter', precinct: '7', surname: 'Цой', added_at: null, basis: null },
      ]);
    });
  });

  it('in a sheet of a workbook, in English', async () => {
    const row = (cells: readonly string[], at: number) =>
      `<row r="${at + 1}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
    const sheet = [
      ['Precinct', 'Name', 'Roll', 'Date of birth'],
      ['12', 'Ann Lee', 'Main', '1880-02-01'],
      ['12', 'Bob Pak', 'Supplementary', '1881-02-01'],
    ];
    const book = workbookOf({ North: sheet.map(row).join(''), South: sheet.slice(0, 2).map(row).join('') });
    await loaded({ 'rolls.xlsx': book }, ({ accounting }) => {
      expect(accounting.map(({ path, loaded: stored }) => `${path} ${stored}`)).toEqual([
        'rolls.xlsx#North#voter_list 1',
        'rolls.xlsx#North#supplementary_list 1',
        'rolls.xlsx#South 1',
      ]);
    });
  });

  it('of one kind alone is that list, and one whose settings say what it is stays whole', async () => {
    const special = EXPORT.replaceAll('Основной', 'Особый').replace(/^.*Дополн.*\n.*\n.*На дому.*\n/mu, '');
    await loaded({ 'список.csv': special.split('\n').slice(0, 2).join('\n') }, ({ accounting, all }) => {
      expect(accounting.map(({ path }) => path)).toEqual(['список.csv']);
      expect(all('select list from listing')).toEqual([{ list: 'special' }]);
    });
    const settings = 'extends: kz-2019\nfiles: {a.csv: {extract: voter_list}}\n';
    await loaded({ 'a.csv': EXPORT, 'election.yaml': settings }, ({ accounting }) => {
      expect(accounting).toEqual([{ path: 'a.csv', read: 7, loaded: 5, setAside: 1, rejected: 1 }]);
    });
  });

  it('is loaded once, however often the load is begun', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-load-'));
    const db = newAuditFile();
    try {
      writeFileSync(join(folder, 'выгрузка.csv'), EXPORT);
      const profile = profileFromYaml('extends: kz-2019', 'election.yaml');
      await loadFolder(db, folder, profile);
      // As after a kill between two of its lists.
      const [, , special] = sourceFiles(db);
      db.pragma('foreign_keys = off');
      db.exec(
        `delete from listing where list = 'special'; delete from source_file where source_file_id = ${special!.id}`,
      );
      for (const table of ['file_column', 'file_note', 'file_precinct'])
        db.exec(`delete from ${table} where source_file_id = ${special!.id}`);
      await loadFolder(db, folder, profile);
      expect(sourceFiles(db).map(({ path }) => path.split('#')[1])).toEqual([
        ...['voter_list', 'supplementary_list', 'special_list'],
      ]);
      expect(db.prepare('select count(*) from listing').pluck().get()).toBe(5);
      writeFileSync(join(folder, 'выгрузка.csv'), `${EXPORT}\n7;Основной;9;Хан Ия;01.02.1880;;`);
      await expect(loadFolder(db, folder, profile)).rejects.toThrow('выгрузка.csv#voter_list');
    } finally {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is shown so before it is loaded, and asked nothing of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-load-'));
    try {
      writeFileSync(join(folder, 'выгрузка.csv'), EXPORT);
      const described = await describeFolder(folder);
      expect(described.map(({ path, read }) => `${path} ${read}`)).toEqual([
        'выгрузка.csv#voter_list 5',
        'выгрузка.csv#supplementary_list 1',
        'выгрузка.csv#special_list 1',
      ]);
      const { files } = await initFolder(folder, { language: 'en' });
      expect(files.map(({ settings, doubts }) => ({ settings, doubts }))).toEqual([{ settings: {}, doubts: [] }]);
      expect((await describeFolder(folder)).map(({ extract }) => extract)).toEqual([
        ...['voter_list', 'supplementary_list', 'special_list'],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it.each<[string, readonly string[], number | null]>([
  ['Тип списка', ['Основной список', 'Доп. список'], 1],
  ['Тізім', ['негізгі', 'қосымша', 'арнайы'], 1],
  ['List type', ['main', 'main'], 1],
  ['Раздел', ['основной', 'специальный'], 1],
  // Neither the header nor two kinds of cells prove it.
  ['Примечание', ['основной', 'основной'], null],
  ['Примечание', ['основной', 'пришёл с паспортом', 'дополнительный'], null],
  ['Должность', ['главный специалист', 'специалист'], null],
  ['Список', ['1', '2'], null],
  ['Строка', ['special-and-added', 'added-at-home'], null],
  ['Примечание', ['добавлен дополнительно', 'особый случай'], null],
])('column %s with %j', (header, cells, column) => {
  const sample = cells.map((cell) => ['7', cell]);
  expect(listColumnOf(['УИК', header], sample)).toBe(column);
});

it('knows a list by its name alone, and nothing else', () => {
  expect(listMeant('СПЕЦИАЛЬНЫЙ')).toBe('special_list');
  expect(listMeant('Дополнительный список избирателей')).toBe('supplementary_list');
  expect(listMeant('основной, стр. 4')).toBeNull();
  expect(listMeant('Список избирателей')).toBe('voter_list');
  expect(listMeant('Список избирателей специального участка')).toBe('special_list');
  expect(listMeant('основной и дополнительный')).toBeNull();
  expect(listMeant('Иванов')).toBeNull();
  expect(listMeant('')).toBeNull();
});
