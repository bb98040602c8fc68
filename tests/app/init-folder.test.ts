import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../cli/run.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { profileFromYaml } from '../../src/election/read-profile.js';
import { folderWith, rollproof } from '../cli/command-line.js';
import { workbookOf } from '../load/read/zip-writer.js';

const rows = (make: (i: number) => string) => Array.from({ length: 30 }, (_, i) => make(i)).join('');
const two = (n: number) => String(n).padStart(2, '0');
const FILES = {
  'us.csv': `precinct,entry_no,surname,given_name,birth_date,address\n${rows((i) => `103,${i},Ли${'абвгд'[i % 5]},Вера,${two(1 + (i % 12))}/${two(1 + (i % 28))}/1885,x\n`)}`,
  'список.csv': `Участог,Фамилия,Имя,Дата рождения,Телефон\n${rows((i) => `104,Ким${'абвгд'[i % 5]},Анна,${two(1 + (i % 28))}.01.1888,870112345${two(i)}\n`)}`,
  'prices.csv': 'item,price\nbread,2\n',
  'uik_77.csv': `Фамилия;Имя;Дата рождения;Адрес\n${rows((i) => `Пак${'абвгд'[i % 5]};Олег;${two(1 + (i % 28))}.02.1889;x\n`)}`,
};

async function answering(answers: readonly string[], ...argv: string[]) {
  const left = [...answers];
  let asked = 0;
  let err = '';
  const code = await run(argv, {
    out: () => {},
    err: (text) => {
      err += text;
    },
    ask: () => {
      asked += 1;
      return left.shift() ?? null;
    },
    progress: () => {},
    progressEnds: () => {},
    width: 100,
    bold: (text) => text,
  });
  return { code, asked, err };
}

test.each(['en', 'ru', 'kk'] as const)(
  'in %s, a folder without settings gets some that load, and they are never overwritten',
  async (lang) => {
    const folder = folderWith(FILES);
    const first = await rollproof('init', folder, '--yes', '--lang', lang);
    expect([first.code, first.err]).toEqual([0, '']);
    const text = readFileSync(join(folder, 'election.yaml'), 'utf8');
    const { files } = profileFromYaml(text, 'election.yaml');
    expect(files['us.csv']).toMatchObject({ extract: 'voter_list' });
    const db = join(folderWith({}), 'a.sqlite');
    const load = await rollproof('load', folder, '--db', db, '--json');
    expect(JSON.parse(load.out).losses).toEqual([]);
    const { files: loaded } = JSON.parse(load.out) as { files: { path: string; loaded: number }[] };
    // The months that come first were proven by the days beyond 12; a column "Участог" is nobody's guess without an answer.
    expect(loaded.find(({ path }) => path === 'us.csv')?.loaded).toBe(30);
    expect(files['prices.csv']).toEqual({ ignore: true });
    // Sample values are masked.
    expect(text).not.toMatch(/8701123|Ким[абвгд]/);
    const second = await rollproof('init', folder, '--yes', '--lang', lang);
    expect(second.code).toBe(2);
    expect(readFileSync(join(folder, 'election.yaml'), 'utf8')).toBe(text);
  },
);

test('on a terminal it asks, and what was answered holds', async () => {
  const folder = folderWith({ 'список.csv': FILES['список.csv'] });
  // Which election; what the file is; which column is the precinct: the likeliest comes first.
  const { code, asked, err } = await answering(['1', 'x', '1', '1'], 'init', folder);
  expect(code).toBe(0);
  expect(asked).toBe(4);
  expect(err).toContain('Which column is precinct?');
  const { files } = profileFromYaml(readFileSync(join(folder, 'election.yaml'), 'utf8'), 'election.yaml');
  expect(files['список.csv']).toMatchObject({ extract: 'voter_list', columns: { Участог: 'precinct' } });
  const load = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'), '--json');
  expect(load.code).toBe(0);
  expect(JSON.parse(load.out)).toMatchObject({ files: [{ read: 30, loaded: 30 }] });
});

test('the number that a name gives the precinct holds for the whole file, written down or not', async () => {
  const folder = folderWith({ 'uik_77.csv': FILES['uik_77.csv'] });
  await rollproof('init', folder, '--yes');
  const path = join(folderWith({}), 'a.sqlite');
  expect((await rollproof('load', folder, '--db', path)).code).toBe(0);
  const db = openAuditFile(path, { readonly: true });
  expect(db.prepare('select precinct, count(*) as n from listing group by precinct').all()).toEqual([
    { precinct: '77', n: 30 },
  ]);
  db.close();
});

test('--schema puts the schema for editors beside it; nothing is written for a folder that is none', async () => {
  const folder = folderWith({ 'us.csv': FILES['us.csv'] });
  expect((await rollproof('init', folder, '--yes', '--schema')).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'election.schema.json'), 'utf8'))).toHaveProperty(
    'properties.polling_day',
  );
  const empty = folderWith({});
  expect((await rollproof('init', empty, '--yes')).code).toBe(2);
  expect(existsSync(join(empty, 'election.yaml'))).toBe(false);
});

test('a hostile header stays inside its comment or text', async () => {
  const header = '"a\npolling_day: 1999-01-01\n#","Фамилия","Имя","Участок","Дата рождения"';
  const folder = folderWith({ 'voter_list.csv': `${header}\n${rows((i) => `x,Ли,Вера,${i},01.01.1885\n`)}` });
  expect((await rollproof('init', folder, '--yes')).code).toBe(0);
  const { values } = profileFromYaml(readFileSync(join(folder, 'election.yaml'), 'utf8'), 'election.yaml');
  expect(values.map(({ path }) => path)).not.toContain('polling_day');
});

test('the one sheet of a workbook goes by the name of its workbook, so that what init writes is found again', async () => {
  const row = (line: number, cells: readonly string[]) =>
    `<row r="${line}">${cells.map((cell, i) => `<c r="${'ABC'[i]}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const rows = [['УИК', 'Фамилия', 'Имя'], ...[1, 2, 3].map((i) => ['7', `Ли${'абв'[i - 1]}`, 'Ян'])];
  const book = workbookOf({ Л1: rows.map((cells, i) => row(i + 1, cells)).join('') });
  const folder = folderWith({ 'Книга1.xlsx': book });
  expect((await rollproof('init', folder, '--yes')).code).toBe(0);
  expect(readFileSync(join(folder, 'election.yaml'), 'utf8')).toContain('"Книга1.xlsx":');
  const load = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'), '--json');
  expect(JSON.parse(load.out)).toMatchObject({ files: [{ path: 'Книга1.xlsx', read: 3, loaded: 3 }] });
});

test('words of coded columns that nobody knows stand there with their number, and nobody by name', async () => {
  const basis = (i: number) =>
    i < 7
      ? 'по акту комиссии'
      : i < 10
        ? 'реш. суда'
        : i === 10
          ? 'Меченова'
          : i === 11
            ? 'Меченов Скрыт'
            : 'адресная справка';
  const header = 'УИК;Фамилия;Имя;Дата рождения;Основание;Время включения;Бюллетень выдан\n';
  const line = (i: number) =>
    `7;Ли${'абвгд'[i % 5]};Ян;${two(1 + (i % 28))}.01.1885;${basis(i)};10:${two(i)};${i < 4 ? 'см. лист 2' : 'да'}\n`;
  const folder = folderWith({ 'доп.csv': header + rows(line) });
  expect((await rollproof('init', folder, '--yes', '--lang', 'ru')).code).toBe(0);
  const text = readFileSync(join(folder, 'election.yaml'), 'utf8');
  for (const words of ['7: по акту комиссии', '3: реш. суда', '4: см. лист 2', 'values: {basis: {"…": residence | avc'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Меченов|Скрыт/);
  const { out } = await rollproof('load', folder, '--dry-run', '--json');
  const [file] = (JSON.parse(out) as { files: { unknownWords: unknown[] }[] }).files;
  expect(file?.unknownWords).toContainEqual({ field: 'basis', written: 'по акту комиссии', records: 7 });
  expect(out).not.toMatch(/Меченов|Скрыт/);
});

test('a list without a header is never read as one: its columns are named by position', async () => {
  const record = (i: number) =>
    `103\t${9000000 + i}\tЛи${'абвгд'[i % 5]}\tВера\tАдрес ${i}\t${two(1 + (i % 28))}.0${1 + (i % 9)}.1885\n`;
  // A word of a header in a record of the second line: "Адрес" is what that street is called here.
  const folder = folderWith({ 'voter_list.tsv': rows((i) => record(i).replace('Адрес 1\t', 'Адрес\t')) });
  const dry = await rollproof('load', folder, '--dry-run', '--lang', 'ru');
  expect(dry.out).toContain('записи с первой же строки, столбцов: 6');
  expect(dry.out).toContain('header: none');
  // Election, precinct, surname, given name, patronymic, birth date (found by its cells), IIN, address.
  const { code, asked } = await answering(['1', '2', '3', '3', '1', '1', '1', '3'], 'init', folder);
  expect([code, asked]).toEqual([0, 8]);
  const { files } = profileFromYaml(readFileSync(join(folder, 'election.yaml'), 'utf8'), 'election.yaml');
  expect(files['voter_list.tsv']).toEqual({
    extract: 'voter_list',
    header: 'none',
    columns: { precinct: 1, surname: 3, given_name: 4, birth_date: 6, address: 5 },
  });
  const load = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'), '--json');
  expect(JSON.parse(load.out)).toMatchObject({ files: [{ loaded: 30, rejected: 0 }] });
  // The same settings hold where the file is named alone, and in a match.
  const list = join(folder, 'voter_list.tsv');
  const valid = await rollproof('validate', list, '--out', join(folderWith({}), 'out'), '--json');
  expect(JSON.parse(valid.out)).toMatchObject({ read: 30, rejected: 0, losses: [] });
  const matched = await rollproof('match', list, '--json');
  const { records, columns } = JSON.parse(matched.out) as { records: number; columns: { kind: string }[] };
  expect(records).toBe(30);
  expect(columns.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['surname', 'given_name', 'birth_date']));
});

const journalOf = (numbers: string) =>
  [
    'Журнал выдачи открепительных удостоверений;;;;',
    `№;${numbers};УИК;ФИО;Дата выдачи`,
    ...Array.from({ length: 6 }, (_, i) => `${i + 1};00012${i};12;Ким${'абвгде'[i]} Анна;0${i + 1}.06.2019`),
  ].join('\n');

test('a journal of certificates is never chosen as a list of voters', async () => {
  const folder = folderWith({ 'журнал.csv': journalOf('Знак') });
  await rollproof('init', folder, '--yes');
  const written = readFileSync(join(folder, 'election.yaml'), 'utf8');
  expect(written).toContain('extract: "avc_issued"');
  expect(written).toContain('Which column is serial?');
  const audit = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'));
  expect([audit.code, audit.err]).toEqual([2, expect.stringContaining('serial')]);
});

test('its bare "Номер" is that of the certificates, and nothing is asked', async () => {
  const folder = folderWith({ 'журнал.csv': journalOf('Номер') });
  await rollproof('init', folder, '--yes');
  const written = readFileSync(join(folder, 'election.yaml'), 'utf8');
  expect(written).toContain('extract: "avc_issued"');
  expect(written).not.toContain('Which column');
});

test('a damaged archive is named with what to do, and no setting is made for it', async () => {
  const folder = folderWith({ 'журнал.csv': journalOf('Номер'), 'списки.zip': 'PK\u0003\u0004 cut off' });
  await rollproof('init', folder, '--yes');
  const written = readFileSync(join(folder, 'election.yaml'), 'utf8');
  expect(written).toContain('a damaged zip archive');
  expect(written).toContain('# Ask for the file again; to leave it out, write: "списки.zip": {ignore: true}');
  expect(Object.keys(profileFromYaml(written, 'election.yaml').files)).toEqual(['журнал.csv']);
});

test.each([
  ['a header without a precinct', 'Фамилия;Имя;Отчество;Дата рождения\n'],
  ['a header in other words, and blank lines', 'Nimi,Sukunimi,Puhelin\n,,\n\n'],
])('%s and no record below it stops no folder', async (_, empty) => {
  const folder = folderWith({ 'empty.csv': empty, 'uik_77.csv': FILES['uik_77.csv'] });
  expect((await rollproof('init', folder, '--yes')).err).toBe('');
  const text = readFileSync(join(folder, 'election.yaml'), 'utf8');
  expect(text).toContain('a header and no record below it: left out');
  expect(profileFromYaml(text, 'election.yaml').files['empty.csv']).toEqual({ ignore: true });
  const db = join(folderWith({}), 'a.sqlite');
  expect((await rollproof('load', folder, '--db', db)).code).toBe(0);
});
