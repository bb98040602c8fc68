import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingWords } from '../../../src/load/folder/reading-words.js';
import { packageRoot } from '../../../src/package-root.js';
import { folderWith, rollproof } from '../../cli/command-line.js';

const READ = join(packageRoot(), 'src', 'load', 'read');

/** Every text that a `new UnreadableFile(…)` is given in the sources, something standing for what it names. */
function sentences(): string[] {
  const texts: string[] = [];
  const files = readdirSync(READ, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const source = readFileSync(join(READ, name), 'utf8');
    for (const [, call = ''] of source.matchAll(/new UnreadableFile\(([\s\S]*?)\);\n/g))
      for (const [, quoted, template] of call.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g))
        texts.push((quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, 'XLVII').replaceAll("\\'", "'"));
    if (name.endsWith('magic-bytes.ts'))
      texts.push(...[...source.matchAll(/^ {2}\['(an? [^']+)'/gm)].map(([, kind = '']) => kind));
  }
  return texts.filter((text) => /[a-z]/.test(text) && !text.includes('sharedStrings'));
}

test('all that reading says of a file has Russian and Kazakh words', () => {
  const said = sentences();
  expect(said.length).toBeGreaterThan(60);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const without = said.filter((text) => readingWords(text) === null && readingWords(capital(text)) === null);
  expect(without).toEqual([]);
  for (const text of said) {
    const words = readingWords(text) ?? readingWords(capital(text))!;
    expect(words.ru).toMatch(/[а-яё]/);
    expect(words.kk).toMatch(/[а-яёәғқңөұүһі]/);
    expect((words.ru + words.kk).includes('XLVII')).toBe(text.includes('XLVII'));
  }
});

test('words within words are turned too, and what is named stays as it is', () => {
  expect(readingWords('a workbook (.xlsx or .ods) inside an archive')?.ru).toBe('книга (.xlsx или .ods) внутри архива');
  expect(readingWords('an old Office file (.xls or .doc) inside an archive')?.ru).toBe(
    'старый файл Office (.xls или .doc) внутри архива',
  );
  expect(readingWords('an OpenDocument file that cannot be read (no sheet)')?.kk).toBe(
    'оқылмайтын OpenDocument файлы (no sheet)',
  );
  expect(readingWords('the sheets "the sheets", "$1"')?.ru).toBe('листы "the sheets", "$1"');
  expect(readingWords('a picture of the reader')).toBeNull();
});

const LIST = 'УИК;Фамилия;Имя;Дата рождения\n';
const people = (from: number, date: (n: number) => string) =>
  Array.from({ length: 20 }, (_, i) => `7;Ким${'абвгд'[(from + i) % 5]}${from + i};Анна;${date(from + i)}\n`).join('');

test.each<[string, Record<string, string>]>([
  ['an empty folder', {}],
  ['documents alone', { 'прочти.docx': 'x' }],
  ['a list as PDF', { 'voter_list.pdf': '%PDF-', 'a.csv': LIST + people(0, () => '01.02.1880') }],
  ['an output of an audit', { 'manifest.json': '{}', 'report.html': '<html>' }],
  [
    'settings for nothing',
    { 'v.csv': LIST + people(0, () => '01.02.1880'), 'election.yaml': 'files: {w.csv: {ignore: true}}\n' },
  ],
  ['an empty list', { 'voter_list.csv': '' }],
  ['bytes', { 'voter_list.csv': '\u0000\u0001\u0002'.repeat(50) }],
  ['dates of two orders', { 'voter_list.csv': LIST + people(0, (n) => (n % 2 === 0 ? '25.01.1880' : '01.25.1880')) }],
  [
    'two states',
    {
      'voter_list/may.csv': LIST + people(0, (n) => `${10 + (n % 15)}.01.1880`),
      'voter_list/june.csv': LIST + people(1, (n) => `${10 + (n % 15)}.01.1880`),
    },
  ],
])('%s is refused in the language of the reader', async (_name, files) => {
  const folder = folderWith(files);
  for (const [lang, letters] of [
    ['ru', /[а-яё]{4}/i],
    ['kk', /[әғқңөұүһі]/i],
  ] as const) {
    const { code, err } = await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'), '--lang', lang);
    expect(code).toBe(2);
    expect(err).toMatch(letters);
    expect(err).not.toMatch(/\b(?:expected|found|Nothing|loaded|only|another|folder|empty|text)\b/);
  }
});
