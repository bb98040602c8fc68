import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { maskPath } from '../../../src/publish/privacy/file-names.js';
import { workbookOf } from '../../load/read/zip-writer.js';
import { unzipped } from '../../publish/unzip.js';
import { folderWith, rollproof } from '../command-line.js';

// Names, numbers and flats in the names of folders, files and sheets. Nobody here exists.

vi.setConfig({ testTimeout: 120_000 });

test.each([
  ['voter_list/tec_esil.csv', 'voter_list/tec_esil.csv'],
  ['Список избирателей УИК 153.xlsx', 'Список избирателей УИК 153.xlsx'],
  ['Протоколов_нет.csv', 'Протоколов_нет.csv'],
  ['г. Саратов/УИК 7.csv', 'г. Саратов/УИК 7.csv'],
  ['Целиноградская ТИК.csv', 'Целиноградская ТИК.csv'],
  ['Есильский район#Лист1', 'Есильский район#Лист1'],
  ['Sample_2019_main.csv', 'Sample_2019_main.csv'],
  ['voter_list_Меченов.csv', 'voter_list_Мxxxxxx.csv'],
  ['список Меченов С.Т..csv', 'список Мxxxxxx С.Т..csv'],
  ['справка_Меченова_Секрета_Тайновна.csv', 'справка_xxxxxxxx_xxxxxxx_xxxxxxxx.csv'],
  ['Секретов Тайн ұлы/a.csv', 'xxxxxxxx xxxx xxx/a.csv'],
  ['AVC Petrov.csv', 'AVC Pxxxxx.csv'],
  ['850101100101.csv', '850101******.csv'],
  ['кв 12 дом 8642.csv', 'xx 99 xxx 9999.csv'],
])('%s is shown as %s', (path, shown) => {
  expect(maskPath(path)).toBe(shown);
});

const SECRETS =
  /Меченов|Скрытов|Тайнович|Тайновн|850101100101|0101885710009|860302200201|(?<![0-9a-f])9753(?![0-9a-f])/gi;
const HEADER = 'УИК;№;Фамилия;Имя;Дата рождения\n';
const two = (n: number) => String(n).padStart(2, '0');
const list = (precinct: number, rest = '') =>
  `${HEADER}${Array.from({ length: 20 }, (_, i) => `${precinct};${i + 1};Ли${'абвгд'[i % 5]};Ян${'абвг'[i % 4]};${two(i + 1)}.01.18${50 + precinct}\n`).join('')}${rest}`;
const sheetRow = (line: number, cells: readonly string[]) =>
  `<row r="${line}">${cells.map((cell, i) => `<c r="${'ABC'[i]}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheet = (precinct: string) =>
  [
    ['УИК', 'Фамилия', 'Имя'],
    [precinct, 'Ким', 'Анна'],
    [precinct, 'Пак', 'Олег'],
  ]
    .map((cells, i) => sheetRow(i + 1, cells))
    .join('');

const folder = () =>
  folderWith({
    'список Меченов.csv': list(7, '7;21\n'),
    // Alike when masked, and still two files.
    'список Мечетов.csv': list(8),
    'Скрытов Секрет Тайнович/voter_list_850101100101.csv': list(9),
    'ул. Мира, дом 9753/voter_list.csv': list(10),
    // One birth date throughout is a finding about the file.
    'Меченов Сергей 0101885710009/voter_list_2.csv': list(13).replace(/\d\d\.01\.1863/g, '01.01.1890'),
    'Книга.xlsx': workbookOf({
      'Скрытова С.Т.': sheet('11'),
      'Лист Меченова': sheet('12'),
      'Итоги Тайновна': sheetRow(1, ['x']),
    }),
    'письмо Меченова 860302200201.pdf': '%PDF-1.4',
    'election.yaml': 'extends: kz-2019\nloading: {most_lost: 0.01, two_states: accept}\n',
  });

function secretsBelow(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.includes('.sqlite'))
    .flatMap((name) => {
      const bytes = readFileSync(join(directory, name));
      const texts = name.endsWith('.xlsx') ? [...unzipped(bytes).values()] : [bytes.toString('utf8')];
      // In addresses of SARIF the letters are escaped.
      const found = texts.flatMap((text) =>
        [...`${text}${unescaped(text)}`.matchAll(SECRETS)].map(([secret]) => secret),
      );
      return found.length === 0 ? [] : [`${name}: ${[...new Set(found)].join(' ')}`];
    });
}

function unescaped(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/g, (escaped) => decodeURIComponent(escaped));
}

test('no name of a person in a path stands in what a masked audit writes or prints, and the report still belongs to its files', async () => {
  const [input, out] = [folder(), join(folderWith({}), 'out')];
  const audit = await rollproof('audit', input, '--out', out, '--fail-on', 'never', '--lang', 'ru');
  expect([audit.code, audit.err]).toEqual([2, '']);
  expect(readFileSync(join(out, 'findings.csv'), 'utf8')).toContain(
    'Файл Мxxxxxx Сергей *************/voter_list_2.csv',
  );
  expect(secretsBelow(out)).toEqual([]);
  expect(audit.out.match(SECRETS)).toBeNull();
  expect(audit.out).toContain('список Мxxxxxx.csv~2');
  const verified = await rollproof('verify', out, '--folder', input, '--json');
  expect(JSON.parse(verified.out)).toMatchObject({ differences: [], inputs: 7 });

  const dry = await rollproof('load', input, '--dry-run', '--json');
  const told = await rollproof('load', input, '--dry-run', '--lang', 'kk');
  const loaded = await rollproof('load', input, '--db', join(folderWith({}), 'a.sqlite'), '--json');
  expect((dry.out + dry.err + told.out + told.err + loaded.out + loaded.err).match(SECRETS)).toBeNull();
  const report = await rollproof(
    'report',
    '--db',
    join(out, 'audit.sqlite'),
    '--out',
    join(folderWith({}), 'r'),
    '--reveal',
  );
  expect(report.code).toBeLessThan(3);
});

test('an error names the place without the person', async () => {
  const input = folderWith({
    'voter_list_Меченов 850101100101.csv': '',
    'Скрытова Секрета Тайновна.csv': 'a;b\n1;2\n',
  });
  const { code, err } = await rollproof('audit', input, '--out', join(folderWith({}), 'out'), '--lang', 'ru');
  expect(code).toBe(2);
  expect(err).toContain('voter_list_Мxxxxxx 850101******.csv');
  expect(err.match(SECRETS)).toBeNull();
});

test('a name in a cell of a header is cut wherever columns are told', async () => {
  const header = HEADER.trimEnd().replace('Имя', 'Имя Меченов');
  const rows = list(7).split('\n').slice(1, -1);
  const input = folderWith({
    'voter_list_7.csv': `${header};Скрытов Пётр Ильич;Причина исключения\n${rows.map((row) => `${row};x;\n`).join('')}`,
    'election.yaml': 'extends: kz-2019\n',
  });
  const out = join(folderWith({}), 'out');
  const audit = await rollproof('audit', input, '--out', out, '--fail-on', 'never');
  const dry = await rollproof('load', input, '--dry-run', '--json', '--lang', 'ru');
  const told = await rollproof('load', input, '--dry-run');
  expect(audit.out).toContain('Сxxxxxx Пётр Ильич');
  // What only looks like a surname to a rule of endings is a name of a column.
  expect(told.out).toContain('Причина исключения');
  expect((audit.out + audit.err + dry.out + dry.err + told.out + told.err).match(SECRETS)).toBeNull();
  expect(secretsBelow(out)).toEqual([]);
});

test('a masked validation names no sheet and no folder by a person', async () => {
  const input = folderWith({
    'Книга.xlsx': workbookOf({ 'Лист Меченова': sheet('12'), 'Итоги Тайновна': sheetRow(1, ['x']) }),
    'Скрытов Секрет/voter_list.csv': list(9, '9;21;;;\n9;22;;;\n9;23;;;xx\n'),
  });
  for (const lang of ['en', 'ru', 'kk']) {
    const out = join(folderWith({}), 'out');
    const masked = await rollproof('validate', input, '--mask', '--out', out, '--lang', lang);
    expect(masked.code).toBeLessThan(3);
    expect(masked.out).toContain('Книга.xlsx#');
    expect((masked.out.replaceAll(input, '') + masked.err).match(SECRETS)).toBeNull();
  }
});
