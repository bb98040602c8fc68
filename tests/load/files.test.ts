import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { list, look, people, reasons } from './looked.js';
import { zipOf } from './read/zip-writer.js';

const CASES = join(packageRoot(), 'tests', 'load', 'cases');

/** A folder's files by path. */
function filesOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

const caseNamed = (number: string) => filesOf(join(CASES, readdirSync(CASES).find((name) => name.startsWith(number))!));
describe('inputs as offices send them', () => {
  it('the list is on the second sheet', async () => {
    const found = await look(caseNamed('07'));
    expect(found.precincts).toEqual(['153:20']);
    expect(reasons(found.unread)).toMatchObject({ 'voter_list.xlsx#Титул': 'title-page' });
  });

  it('a number format shows the zeros of six IINs', async () => {
    const found = await look(caseNamed('10'));
    expect(found.iins).toBe(6);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'zeros-by-format', n: 6 }));
  });

  it('Unicode text of a spreadsheet program is a list like any other', async () => {
    expect((await look(caseNamed('26'))).accounting).toHaveLength(2);
  });

  it('a copy of a file enters nobody twice', async () => {
    const found = await look(caseNamed('27'));
    expect(found.precincts).toEqual(['153:20']);
    expect(found.unread).toContainEqual({
      path: 'voter_list_153 - копия.csv',
      reason: 'same-bytes',
      detail: 'voter_list_153.csv',
    });
  });

  it('a workbook with a password is called that', async () => {
    await expect(look(caseNamed('29'))).rejects.toThrow(/protected by a password.*Save it without one/);
  });

  it('an old .xls is read', async () => {
    expect((await look(caseNamed('30'))).precincts).toEqual(['153:8', '200:8']);
  });

  it('merged cells reach down', async () => {
    const found = await look(caseNamed('41'));
    expect(found.precincts).toEqual(['153:5', '154:5']);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'merged-cells', n: 8 }));
  });

  it('a precinct that only the settings say', async () => {
    expect((await look(caseNamed('42'))).precincts).toEqual(['153:12']);
  });

  it('hidden rows are read and counted, a hidden sheet is named', async () => {
    const found = await look(caseNamed('58'));
    expect(found.precincts).toEqual(['153:10']);
    expect(found.notes).toContainEqual(expect.objectContaining({ kind: 'hidden-rows', n: 3 }));
    expect(reasons(found.unread)).toMatchObject({ 'voter_list.xlsx#скрытый': 'hidden-sheet' });
  });
});

describe('everything in the folder', () => {
  it('is read or named with the reason', async () => {
    const found = await look({
      'voter_list.csv': list('1', people(1, 3)),
      'voter_list.pdf': '%PDF-1.4 the print of the list',
      'Thumbs.db': 'x',
      '~$voter_list.xlsx': 'x',
      '.hidden.csv': list('2', people(1, 3)),
      'map.png': 'x',
      'letter.docx': 'x',
      'readme.txt': 'The lists, as agreed; ask Ms A. if in doubt.\nThey are of 1 June.\n',
      'old.mdb': 'x',
      'earlier/audit.sqlite': '',
      'earlier/precincts.csv': 'precinct,tec\n1,2\n',
    });
    expect(found.paths).toEqual(['voter_list.csv']);
    expect(reasons(found.unread)).toEqual({
      'voter_list.pdf': 'document',
      'Thumbs.db': 'system-file',
      '~$voter_list.xlsx': 'lock-file',
      '.hidden.csv': 'hidden-file',
      'map.png': 'picture',
      'letter.docx': 'document',
      'readme.txt': 'no-table',
      'old.mdb': 'database',
      earlier: 'audit-inside',
    });
  });

  it.each(['supplementary_list.pdf', 'supplementary_list.sav', 'Дополнительный список.docx', 'voters.sqlite'])(
    '%s bears the name of an extract and is not passed over',
    async (name) => {
      await expect(look({ 'voter_list.csv': list('1', ['Ли']), [name]: 'x' })).rejects.toThrow(/announces/);
      const settings = `files: {"${name}": {ignore: true}}\n`;
      const found = await look({ 'voter_list.csv': list('1', ['Ли']), [name]: 'x', 'election.yaml': settings });
      expect(reasons(found.unread)).toEqual({ [name]: 'ignored' });
    },
  );

  it.each(['list.txt', 'export.dat', 'Список'])('%s with a table inside is read', async (name) => {
    expect((await look({ [name]: list('7', people(1, 4)) })).precincts).toEqual(['7:4']);
  });

  it('a zip of several tables, one of them a note', async () => {
    const archive = zipOf({
      'lists/voter_list_1.csv': list('1', people(1, 3)),
      'lists/voter_list_2.csv': list('2', people(11, 3)),
      'lists/note.docx': 'x',
    });
    const found = await look({ 'delivery.zip': archive });
    expect(found.precincts).toEqual(['1:3', '2:3']);
    expect(found.paths).toEqual(['delivery.zip#lists/voter_list_1.csv', 'delivery.zip#lists/voter_list_2.csv']);
    expect(reasons(found.unread)).toEqual({ 'delivery.zip#lists/note.docx': 'document' });
  });

  it('settings for a file that is not there are an error', async () => {
    const files = { 'voter_list.csv': list('1', ['Ли']) };
    await expect(look({ ...files, 'election.yaml': 'files: {voter_lst.csv: {ignore: true}}\n' })).rejects.toThrow(
      /voter_lst\.csv/,
    );
    await expect(look({ ...files, 'election.yaml': 'files: {"voter_*.csv": {empty: true}}\n' })).resolves.toBeDefined();
  });

  it('the output of an audit is no election', async () => {
    const output = { 'manifest.json': '{}', 'report.html': '', 'precincts.csv': 'precinct,tec\n1,2\n' };
    await expect(look(output)).rejects.toThrow(/output of an audit/);
  });
});

describe('one list twice', () => {
  it('saved anew in another format and order: loaded once', async () => {
    const names = people(1, 5);
    const found = await look({
      'voter_list.csv': list('1', names),
      'voter_list_copy.csv.gz': gzipSync(list('1', [...names].reverse()).replaceAll(';', '\t')),
    });
    expect(found.precincts).toEqual(['1:5']);
    expect(found.unread).toEqual([
      { path: 'voter_list_copy.csv.gz', reason: 'same-records', detail: 'voter_list.csv' },
    ]);
  });

  it('two states are refused, with what to do', async () => {
    const files = {
      'voter_list_may.csv': list('1', people(1, 30)),
      'voter_list_june.csv': list('1', people(4, 30)),
    };
    await expect(look(files)).rejects.toThrow(/two states of one list.*one state at a time/);
    const accepted = await look({ ...files, 'election.yaml': 'loading: {two_states: accept}\n' });
    expect(accepted.precincts).toEqual(['1:60']);
  });

  it('a precinct beside the list of its region is two states too', async () => {
    const region = list('1', people(1, 30)) + list('2', people(101, 30)).replace(/^.*\n/, '');
    await expect(
      look({ 'voter_list_region.csv': region, 'voter_list_precinct.csv': list('2', people(101, 29)) }),
    ).rejects.toThrow(/two states/);
  });

  it.each([
    ['one list a precinct', list('1', people(1, 30)), list('2', people(1, 30))],
    ['one precinct in two halves', list('1', people(1, 30)), list('1', people(31, 30))],
    ['a few doubles', list('1', people(1, 30)), list('1', people(28, 30))],
    ['two small files with the same few people', list('1', people(1, 6)), list('1', people(1, 7))],
  ])('lawful: %s', async (_, one, other) => {
    expect((await look({ 'voter_list_a.csv': one, 'voter_list_b.csv': other })).accounting).toHaveLength(2);
  });
});

it('a thousand files of a line each are loaded in a time that grows with their number', async () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`voter_list_${i + 1000}.csv`, list(`${i}`, ['Ли'])]));
  const found = await look(many(200));
  expect(found.accounting).toHaveLength(200);
  expect(new Set(found.paths).size).toBe(200);
});
