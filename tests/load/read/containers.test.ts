import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../../src/load/read/open-records.js';
import type { UnreadableFile } from '../../../src/load/read/types.js';
import { withoutExponent } from '../../../src/load/read/workbook/sheet-rows.js';
import { readBytes } from './read-all.js';
import { workbookOf, zipOf } from './zip-writer.js';

const TABLE = 'id,name\n1,Әлия\n2,Қайрат\n';
const ROWS = [
  ['1', 'Әлия'],
  ['2', 'Қайрат'],
];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function failureOf(bytes: Buffer): Promise<UnreadableFile> {
  const failure = await readBytes(bytes).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UnreadableFile' });
  return failure as UnreadableFile;
}

describe('one table in each container', () => {
  it.each<[string, Buffer]>([
    ['plain', Buffer.from(TABLE)],
    ['gzip', gzipSync(TABLE)],
    ['zip', zipOf({ 'lists/': '', 'lists/voters.csv': TABLE, '__MACOSX/._voters.csv': 'x' })],
  ])('%s gives the same records, and the digest of the bytes on disk', async (container, bytes) => {
    const { shape, rows, digest } = await readBytes(bytes);
    expect(shape.container).toBe(container);
    expect(rows).toEqual(ROWS);
    expect(digest).toEqual({ sha256: sha256(bytes), bytes: bytes.length });
  });

  it('reads gzip of several members one after the other', async () => {
    const { rows } = await readBytes(Buffer.concat([gzipSync(TABLE), gzipSync('3,Асан\n')]));
    expect(rows).toHaveLength(3);
  });

  it('lets go of a file in the middle, and twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-read-'));
    const path = join(folder, 'long.csv');
    writeFileSync(path, `id,name\n${'1,Әлия\n'.repeat(400_000)}`);
    try {
      const file = await openRecords(path);
      expect(file.stat?.size).toBeGreaterThan(4_000_000);
      for await (const batch of file.batches()) {
        expect(batch.length).toBeLessThanOrEqual(5000);
        break;
      }
      expect(file.bytesRead()).toBeLessThan(4_000_000);
      expect(() => file.digest()).toThrow(/end/);
      await file.close();
      await file.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('passes on that a file is not there, and refuses a folder', async () => {
    await expect(openRecords('/nonexistent/list.csv')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(openRecords(tmpdir())).rejects.toMatchObject({ found: 'a folder' });
  });
});

describe('archives that are refused', () => {
  it('lists the members of a zip with several', async () => {
    const failure = await failureOf(zipOf({ 'a.csv': TABLE, 'b.csv': TABLE }));
    expect(failure.found).toContain('a.csv, b.csv');
    expect((await failureOf(zipOf({}))).found).toContain('without a file');
  });

  it('refuses a zip bomb and a gzip bomb before they unfold', async () => {
    const line = `1,${'2'.repeat(5000)}\n`;
    const bombs = [zipOf({ 'bomb.csv': Buffer.alloc(24 << 20, line) }), gzipSync(Buffer.alloc(128 << 20, line))];
    const start = process.memoryUsage().rss;
    for (const bomb of bombs) expect((await failureOf(bomb)).found).toContain('250');
    expect(process.memoryUsage().rss - start).toBeLessThan(400 << 20);
  });

  it('refuses archives that are damaged, cut short, or hold no text', async () => {
    const gzip = gzipSync(Buffer.from(TABLE.repeat(100)));
    expect((await failureOf(gzip.subarray(0, gzip.length - 10))).found).toContain('damaged gzip');
    expect((await failureOf(Buffer.concat([gzip.subarray(0, 20), Buffer.alloc(50, 7)]))).found).toContain(
      'damaged gzip',
    );
    const zip = zipOf({ 'a.csv': TABLE.repeat(100) });
    expect((await failureOf(zip.subarray(0, zip.length - 10))).found).toContain('damaged zip');
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    expect((await failureOf(gzipSync(png))).found).toBe('a PNG picture inside an archive');
    expect((await failureOf(zipOf({ 'list.csv': png }))).found).toBe('a PNG picture inside an archive');
    expect((await failureOf(zipOf({ 'list.zip': zipOf({ 'a.csv': TABLE }) }))).found).toBe(
      'a zip archive inside an archive',
    );
    const book = zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' });
    expect((await failureOf(zipOf({ 'list.xlsx': book }))).found).toBe('a workbook (.xlsx or .ods) inside an archive');
  });

  it('names the relatives of workbooks', async () => {
    expect((await failureOf(zipOf({ 'word/document.xml': '' }))).found).toBe('a Word document');
    expect((await failureOf(zipOf({ mimetype: '', 'content.xml': '' }))).found).toContain(
      'an OpenDocument file that cannot be read',
    );
  });
});

describe('workbooks', () => {
  const shared = [
    '<t>Фамилия</t>',
    '<r><t>И</t></r><r><t>мя</t></r>',
    '<t xml:space="preserve"> Әлия </t><rPh><t>x</t></rPh>',
  ];
  const head =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>ИИН</t></is></c></row>';

  it('reads shared, inline, numeric and boolean cells, gaps and blank rows', async () => {
    const rows =
      '<row r="3"><c r="A3" t="str"><v>Ким</v></c><c r="C3"><v>8.50101300123E11</v></c></row>' +
      '<row r="4"/><row r="7"><c r="A7" t="s"><v>2</v></c><c r="B7" t="b"><v>1</v></c><c r="C7"><v>31048</v></c></row>';
    const bytes = workbookOf({ '!hidden': head, empty: '', list: head + rows }, shared, true);
    const { shape, records, skipped, digest } = await readBytes(bytes);
    expect(shape).toMatchObject({ container: 'xlsx', headerLine: 2, header: ['Фамилия', 'Имя', 'ИИН'] });
    expect(shape.workbook).toEqual({ sheet: 'list', otherSheets: ['hidden', 'empty'], date1904: true });
    expect(records).toEqual([
      { number: 1, line: 3, cells: ['Ким', '', '850101300123'] },
      { number: 2, line: 7, cells: [' Әлия ', 'TRUE', '31048'] },
    ]);
    expect(skipped.blankLines).toBe(3);
    expect(digest.sha256).toBe(sha256(bytes));
  });

  it('reads the sheet that is asked for, and lists the sheets when there is none such', async () => {
    const other = '<row><c t="inlineStr"><is><t>x</t></is></c></row><row><c><v>1</v></c></row>';
    const bytes = workbookOf({ list: head, other }, shared);
    expect((await readBytes(bytes, { sheet: 'other' })).rows).toEqual([['1']]);
    await expect(readBytes(bytes, { sheet: 'third' })).rejects.toMatchObject({ found: 'the sheets "list", "other"' });
  });

  it('reads rows beyond the sample, and keeps a row that is too long', async () => {
    const body = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}"><v>${i}</v></c></row>`,
    ).join('');
    const long = '<row r="4000"><c r="A4000"><v>1</v></c><c r="D4000"><v>2</v></c></row>';
    const { rows, broken } = await readBytes(workbookOf({ list: head + body + long }, shared));
    expect(rows).toHaveLength(3000);
    expect(broken).toEqual([{ number: 3001, line: 4000, raw: '1\t\t\t2', problem: 'too-many-cells' }]);
  });

  it('refuses damage with one clear error', async () => {
    for (const sheet of [
      '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
      '<row r="9"/><row r="3"/>',
      '<row><c t="s"><v>9</v></c></row>',
      '<row>&bomb;',
    ]) {
      expect((await failureOf(workbookOf({ list: sheet }))).found).toContain('damaged .xlsx');
    }
    expect((await failureOf(workbookOf({ list: '' }))).found).toContain('only empty sheets');
  });

  it('writes exponents out only where no digit is lost', () => {
    expect(
      ['8.50101300123E11', '8.50101E+11', '8.50101E11', '1E3', '0.5', '42', '-1.5E1'].map(withoutExponent),
    ).toEqual(['850101300123', '8.50101E+11', '8.50101E11', '1E3', '0.5', '42', '-15']);
  });
});
