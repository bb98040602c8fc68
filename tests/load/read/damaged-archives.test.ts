import { describe, expect, it } from 'vitest';
import type { UnreadableFile } from '../../../src/load/read/types.js';
import { readBytes } from './read-all.js';
import { workbookOf, zipOf } from './zip-writer.js';

const LIST = 'id,birth_date\n1,1881-04-05\n2,1882-06-07\n';

/** The archive with one text inside it written over by another of the same length. */
function changed(archive: Buffer, from: string, to: string): Buffer {
  const at = archive.indexOf(from);
  expect(at, `${from} stands in the archive as it is`).toBeGreaterThan(0);
  return Buffer.concat([archive.subarray(0, at), Buffer.from(to), archive.subarray(at + from.length)]);
}

async function foundIn(bytes: Buffer, options = {}): Promise<string> {
  const failure = await readBytes(bytes, options).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UnreadableFile' });
  return (failure as UnreadableFile).found;
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('what is not what was packed', () => {
  it('is refused by its name in an archive', async () => {
    const found = await foundIn(changed(zipOf({ 'list.csv': LIST }, 0), '1882-06-07', '1882-06-08'));
    expect(found).toContain('list.csv');
    expect(found).toContain('checksum');
    expect((await readBytes(zipOf({ 'list.csv': LIST }, 0))).rows).toHaveLength(2);
  });

  it('is refused in a sheet, in the texts and in the index of a workbook', async () => {
    const sheet = `<row>${inline('id')}${inline('name')}</row><row>${inline('17')}<c t="s"><v>0</v></c></row>`;
    const book = workbookOf({ list: sheet }, ['<t>Elm</t>'], false, 0);
    expect((await readBytes(book)).rows).toEqual([['17', 'Elm']]);
    expect(await foundIn(changed(book, '>17<', '>18<'))).toContain('xl/worksheets/sheet1.xml');
    expect(await foundIn(changed(book, '>Elm<', '>Oak<'))).toContain('xl/sharedStrings.xml');
    expect(await foundIn(changed(book, '"list"', '"lost"'))).toContain('xl/workbook.xml');
  });

  it('is refused in the workbooks that a library unpacks', async () => {
    const content = '<office:document-content><office:body>1881</office:body></office:document-content>';
    const ods = zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }, 0);
    expect(await foundIn(changed(ods, '1881', '1882'))).toContain('content.xml is not what was packed');
    const xlsb = zipOf({ 'xl/workbook.bin': 'bytes', 'xl/worksheets/sheet1.bin': '1881' }, 0);
    expect(await foundIn(changed(xlsb, '1881', '1882'))).toContain('xl/worksheets/sheet1.bin is not what was packed');
  });

  it('cannot be a name that stands in an archive twice: one of the two would be lost', async () => {
    const twins = changed(zipOf({ 'a.csv': LIST, 'b.csv': LIST }), 'b.csv', 'a.csv');
    const directory = twins.lastIndexOf('b.csv');
    twins.write('a.csv', directory);
    expect(await foundIn(twins, { member: 'a.csv' })).toContain('holds a.csv twice');
  });
});

describe('sheets that say a small thing very often', () => {
  const head = `<row>${inline('id')}${inline('name')}</row>`;
  const rows = Array.from({ length: 1500 }, (_, i) => `<row><c><v>${i}</v></c>${inline('x')}</row>`).join('');
  const book = (before: string, after: string) =>
    workbookOf({ list: `</sheetData>${before}<sheetData>${head}${rows}</sheetData>${after}<sheetData>` });

  it('hide every column a thousand times, or columns below the first', async () => {
    const cols = '<col min="1" max="16384" hidden="1"/>'.repeat(3_000);
    const started = process.cpuUsage();
    expect((await readBytes(book(`<cols><col min="-9e9" max="9e9" hidden="1"/>${cols}</cols>`, ''))).rows).toHaveLength(
      1500,
    );
    // Work, not time by the clock: the machine may be busy.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  it('merge half a million cells over every row, or begin such tags and never end them', async () => {
    const merges = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${(i % 900) + 2}:A1400"/>`).join('');
    const started = process.cpuUsage();
    expect((await readBytes(book('', `<mergeCells>${merges}</mergeCells>`))).rows).toHaveLength(1500);
    const endless = book('', `<!--${'<mergeCell '.repeat(60_000)}-->`);
    expect((await readBytes(endless)).rows).toHaveLength(1500);
    // Work, not time by the clock: the machine may be busy.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });
});
