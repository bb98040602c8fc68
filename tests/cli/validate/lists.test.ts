import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from '../command-line.js';
import { CLEAN, HEADER, IMPOSSIBLE, row, rowsOf, SWAPPED, TWICE, textOf, validate } from './validating.js';

test('a list is validated alone, corrected, and validated again', async () => {
  const folder = folderWith({ 'voter_list.csv': [HEADER, CLEAN, TWICE, IMPOSSIBLE, ''].join('\n') });
  const list = join(folder, 'voter_list.csv');
  const first = await validate(list, join(folder, 'first'), '--mask');
  // A birth date of one of three records cannot be read: more than a file may lose.
  expect(first.code).toBe(2);
  expect(first.outcome).toMatchObject({ read: 3, loaded: 3, rejected: 0 });
  expect(first.outcome.by.map(({ code }) => code)).toEqual(expect.arrayContaining(['DR02', 'unread']));
  const files = readdirSync(join(folder, 'first'));
  expect(files).toEqual(['corrections-voter-list.csv', 'corrections-voter-list.xlsx']);
  const text = readFileSync(join(folder, 'first', files[0] ?? ''), 'utf8');
  expect(text).toContain('31.02.1889');
  expect(text).not.toMatch(/850101100121|Виктор/);

  writeFileSync(list, [HEADER, CLEAN, SWAPPED, ''].join('\n'));
  const second = await validate(list, join(folder, 'second'), '--previous', join(folder, 'first'));
  expect(second.outcome.previous).toMatchObject({ left: 1 });
  // What is left is LQ08: fixtures belong to births of the 19th century.
  expect(second.outcome.previous?.mended).toBe(first.outcome.corrections - 1);
});

test('a clean list gives exit code 0 and no corrections file', async () => {
  // Without an IIN column: IINs in fixtures belong to births of the 19th century, which LQ08 rightly names.
  const header = 'Номер участка;№ п/п;Фамилия;Имя;Отчество;Дата рождения;Адрес';
  const row = '101;1;Ли;Виктор;;01.02.1980;г. Нур-Султан, ул. Абая, д. 1';
  const folder = folderWith({ 'voter_list.csv': [header, row, ''].join('\n') });
  const { code, outcome } = await validate(join(folder, 'voter_list.csv'), join(folder, 'out'));
  expect(outcome.corrections).toBe(0);
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
});

test('the repair that the data proves is proposed, and shown to the owner of the list', async () => {
  const row = "101;1;Ли;Виктор;;01.01.1885;'850101100121;ул. Абая, д. 1";
  const folder = folderWith({ 'voter_list.csv': [HEADER, row, ''].join('\n') });
  const list = join(folder, 'voter_list.csv');
  const { outcome } = await validate(list, join(folder, 'revealed'));
  expect(outcome.by.map(({ code }) => code)).toEqual(['LQ08', 'repaired']);
  const text = readFileSync(join(folder, 'revealed', readdirSync(join(folder, 'revealed'))[0] ?? ''), 'utf8');
  expect(text).toContain('850101100121');
});

test('a file that is missing is refused', async () => {
  const { code, err } = await rollproof('validate', '/no/such/list.csv');
  expect(code).toBe(2);
  expect(err).toContain('/no/such/list.csv: expected a file');
});

test('each record of a pair names the other, whose person is shown only on request', async () => {
  const folder = folderWith({
    'voter_list_1.csv': [HEADER, CLEAN, SWAPPED, ''].join('\n'),
    'voter_list_2.csv': [HEADER, TWICE, ''].join('\n'),
  });
  const run = async (name: string, ...more: string[]) => {
    await rollproof(
      'validate',
      join(folder, 'voter_list_1.csv'),
      join(folder, 'voter_list_2.csv'),
      '--out',
      join(folder, name),
      ...more,
    );
    return rowsOf(join(folder, name)).filter((row) => row[7] === 'DR02');
  };
  const own = await run('own', '--lang', 'ru');
  expect(own.map((row) => [row[4], row[6]])).toEqual([
    ['101', 'Ли Виктор, 01.01.1885'],
    ['102', 'Ли Виктор, 01.01.1885'],
  ]);
  expect(own[0]?.[12]).toMatch(/участок 102, строка 1, voter_list_2\.csv, запись 1"?$/);
  expect((await run('all', '--reveal'))[1]?.[12]).toMatch(
    /precinct 101, line 1, voter_list_1\.csv, record 1: Ли Виктор, 1 January 1885/,
  );
  const masked = await run('masked', '--mask', '--lang', 'kk');
  expect(masked[0]?.[6]).toBe('Л. В., 01.01.1885');
  expect(textOf(join(folder, 'masked'))).not.toMatch(/Виктор|850101100121/);
  expect(textOf(join(folder, 'own'))).toMatch(/^\ufeffключ;файл;запись/);
  expect(textOf(join(folder, 'masked'))).toMatch(/^\ufeffкілт;файл;жазба/);
});

test('wrong check digits, blank surnames and births to come are listed one by one', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => row(i + 1));
  lines[3] = row(4, { iin: '850101100122' });
  lines[7] = row(8, { surname: '', iin: '850101100121' });
  lines[11] = row(12, { birth: '01.01.2190' });
  const folder = folderWith({ 'voter_list.csv': [HEADER, ...lines, ''].join('\n') });
  await rollproof('validate', join(folder, 'voter_list.csv'), '--out', join(folder, 'out'), '--lang', 'ru');
  const rows = rowsOf(join(folder, 'out'));
  const byLine = (line: string) => rows.filter((each) => each[5] === line).map((each) => `${each[7]} ${each[9]}`);
  expect(byLine('4')).toContainEqual(expect.stringMatching(/LQ02 "?ИИН с неверной контрольной цифрой/));
  expect(byLine('8')).toContainEqual('LQ10 нет фамилии');
  expect(rows.find((each) => each[5] === '4')?.[10]).toBe('850101100122');
  // No IIN at all in 38 of 40 records is told once.
  const blank = rows.filter((each) => each[7] === 'LQ01');
  expect(blank).toHaveLength(1);
  expect(blank[0]?.[9]).toContain('38 из 40');
  expect(blank[0]?.[2]).toBe('');
});

test('keys stay when rows are inserted before them', async () => {
  const bad = [row(5, { iin: '850101100122' }), row(6, { surname: '' }), row(7, { iin: '850101100123' })];
  const write = (lines: readonly string[]) => [HEADER, ...lines, ''].join('\n');
  const folder = folderWith({ 'voter_list.csv': write(bad) });
  const list = join(folder, 'voter_list.csv');
  const first = await validate(list, join(folder, 'first'));
  const inserted = [row(1, { iin: '850101100121' }), row(2, { iin: '850101100121' })];
  const moved = bad.map((line, i) => line.replace(/^101;\d+;/, `101;${i + 30};`));
  writeFileSync(list, write([...inserted.slice(0, 1), ...moved]));
  const { outcome } = await validate(list, join(folder, 'second'), '--previous', join(folder, 'first'), '--lang', 'kk');
  expect(outcome.previous).toMatchObject({ mended: 0, left: first.outcome.corrections });
});

test('an earlier validation that is not there is an error before the work', async () => {
  const folder = folderWith({ 'voter_list.csv': [HEADER, CLEAN, ''].join('\n') });
  for (const previous of ['nowhere', 'voter_list.csv']) {
    const given = ['--previous', join(folder, previous), '--out', join(folder, 'out'), '--lang', 'ru'];
    const { code, err } = await rollproof('validate', join(folder, 'voter_list.csv'), ...given);
    expect(code).toBe(2);
    expect(err).toContain('каталог прежней проверки');
  }
  expect(readdirSync(folder)).toEqual(['voter_list.csv']);
});

test("the folder's settings hold, those named before them, and none of 2019 by itself", async () => {
  const header = 'Nr;Bezirk;Nachname;Vorname;Geb';
  const files = {
    'lists/list.csv': `${header}\n1;101;Li;Viktor;01.02.1980\n`,
    'election.yaml':
      'polling_day: 2021-07-11\nfiles:\n  lists/*.csv: {extract: voter_list, columns: {Bezirk: precinct, Nr: entry_no, Nachname: surname, Vorname: given_name, Geb: birth_date}}\n',
    'other.yaml':
      'polling_day: 2023-03-19\nfiles: {list.csv: {ignore: false, extract: voter_list, columns: {Bezirk: precinct, Nr: entry_no, Nachname: surname, Vorname: given_name, Geb: birth_date}}}\n',
  };
  const folder = folderWith(files);
  const list = join(folder, 'lists', 'list.csv');
  const own = await validate(list, join(folder, 'out'));
  expect(own.outcome).toMatchObject({ read: 1, rejected: 0, profile: 'generic', polling_day: '2021-07-11' });
  const named = await validate(list, join(folder, 'out2'), '--settings', join(folder, 'other.yaml'));
  expect(named.outcome).toMatchObject({ polling_day: '2023-03-19' });
  const bare = folderWith({ 'voter_list.csv': [HEADER, CLEAN, ''].join('\n') });
  expect((await validate(join(bare, 'voter_list.csv'), join(bare, 'out'))).outcome).toMatchObject({
    polling_day: null,
  });
});

test('a number of another country is called as its list calls it, and no IIN', async () => {
  const lines = [
    'N° MESA;N° ORDEN;DNI;APELLIDOS;NOMBRES;FECHA DE NACIMIENTO',
    '000123;1;12345678;QUISPE MAMANI;JUAN CARLOS;18/05/1971',
    '000123;2;;FLORES ROJAS;MARIA;02/03/1980',
    '000124;1;12345678;QUISPE MAMANI;JUAN CARLOS;18/05/1971',
  ];
  const folder = folderWith({ 'padron.csv': lines.join('\n') });
  const { outcome } = await validate(join(folder, 'padron.csv'), join(folder, 'out'));
  expect(outcome.by.map(({ code }) => code)).toEqual(['DR02', 'LQ01']);
  const rows = rowsOf(join(folder, 'out')).map((row) => [row[7], row[8], row[9]]);
  expect(rows).toContainEqual(['LQ01', 'DNI', 'no personal number']);
  expect(rows.filter(([code]) => code === 'DR02').map(([, column]) => column)).toEqual(['DNI', 'DNI']);
  expect(textOf(join(folder, 'out'))).not.toMatch(/IIN/);
});

test('a check whose title speaks of IINs is said in the words of the list too, in every language', async () => {
  const people = Array.from(
    { length: 30 },
    (_, i) =>
      `00012${i % 3};${i};${10_000_001 + i * 7919};QUISPE${'ABCDEFGHIJ'[i % 10]};JUAN${'ABC'[i % 3]};${10 + (i % 18)}/05/19${40 + i}`,
  );
  const alike = ['000123;91;20304051;FLORES ROJAS;MARIA;02/03/1980', '000124;92;;FLORES ROJAS;MARIA;02/03/1980'];
  const folder = folderWith({
    'padron.csv': ['N° MESA;N° ORDEN;DNI;APELLIDOS;NOMBRES;FECHA DE NACIMIENTO', ...people, ...alike].join('\n'),
  });
  for (const language of ['en', 'ru', 'kk']) {
    const out = join(folder, language);
    const { outcome } = await validate(join(folder, 'padron.csv'), out, '--lang', language);
    expect(outcome.by.map(({ code }) => code)).toContain('DR08');
    expect(textOf(out) + JSON.stringify(outcome)).not.toMatch(/IIN|ИИН|ЖСН/);
  }
});
