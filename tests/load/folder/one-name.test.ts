import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from '../../cli/command-line.js';
import { zipOf } from '../read/zip-writer.js';

// A finding cites a record by the path of its table: of two tables with one path one would be lost, or the load would end in an error of SQLite's.

const LIST = 'УИК;Фамилия;Имя\n12;Оразов;Асан\n12;Асанова;Гүлнар\n';
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const ROWS = LIST.trim()
  .split('\n')
  .map((line) => `<row>${line.split(';').map(inline).join('')}</row>`)
  .join('');

/** As no spreadsheet program writes it. */
function twinSheets(): Buffer {
  const sheets = [1, 2].map((id) => `<sheet name="лист А" sheetId="${id}" r:id="r${id}"/>`).join('');
  const targets = [1, 2].map((id) => `<Relationship Id="r${id}" Target="worksheets/sheet${id}.xml"/>`).join('');
  const sheet = `<worksheet><sheetData>${ROWS}</sheetData></worksheet>`;
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': sheet,
  });
}

async function refusedIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = folderWith(files);
  const { code, err } = await rollproof('load', folder, '--db', join(folder, 'load.sqlite'));
  expect(code).toBe(2);
  return err;
}

test('a workbook with two sheets of one name is refused', async () => {
  const said = await refusedIn({ 'voter_list.xlsx': twinSheets() });
  expect(said).toContain('voter_list.xlsx');
  expect(said).toContain('two parts that are both called "лист А"');
});

test('and that is said in the chosen language, the advice too', async () => {
  const folder = folderWith({ 'voter_list.xlsx': twinSheets() });
  const { err } = await rollproof('load', folder, '--db', join(folder, 'load.sqlite'), '--lang', 'ru');
  expect(err).toContain('две части с одним названием «лист А»');
  expect(err).toContain('Дайте одной из них другое название.');
});

test('a member of an archive within, and a member that bears the same path, are refused', async () => {
  const said = await refusedIn({ 'voter_list.zip': zipOf({ 'a.zip': zipOf({ 'b.csv': LIST }), 'a.zip/b.csv': LIST }) });
  expect(said).toContain('two parts that are both called "a.zip/b.csv"');
});

test('a file that is called as a member of an archive beside it is refused', async () => {
  const other = LIST.replaceAll('12;', '14;');
  const said = await refusedIn({
    'voter_list.zip': zipOf({ '1.csv': LIST, '2.csv': other }),
    'voter_list.zip#1.csv': LIST,
  });
  expect(said).toContain('voter_list.zip#1.csv');
  expect(said).toContain('Rename the file.');
});

test('a quote that is no character to print is shown by its number', async () => {
  const settings = 'extends: generic\nfiles:\n  "voter_list.csv": {quote: "\\u202e", delimiter: ";"}\n';
  const { out, err } = await rollproof(
    'load',
    folderWith({ 'voter_list.csv': LIST, 'election.yaml': settings }),
    '--dry-run',
  );
  expect(out + err).not.toContain('\u202e');
  expect(out).toContain('\\u{202e}');
});
