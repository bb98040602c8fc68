import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileBytes } from '../../../src/load/read/bytes/file-bytes.js';
import { ZipArchive } from '../../../src/load/read/bytes/zip-archive.js';
import { listParts } from '../../../src/load/read/list-parts.js';
import { folderWith, rollproof } from '../../cli/command-line.js';
import { readPath } from './read-all.js';
import { bookOf } from './spreadsheet-library.js';
import { workbookOf, zipOf } from './zip-writer.js';

// What is known of a file is kept for its next member or sheet: none may be given what is another's, or what is no longer so.

const NAMES = Array.from({ length: 7 }, (_, at) => `УИК ${at + 201}`);
const rowsOf = (name: string, mark: string) => [
  ['Фамилия', 'Участок'],
  [`Оразов${mark}`, name],
  [`Асанов${mark}`, name],
];
const text = (name: string, mark: string) =>
  rowsOf(name, mark)
    .map((cells) => cells.join(';'))
    .join('\n');
const inline = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

const archive = (mark: string) => zipOf(Object.fromEntries(NAMES.map((name) => [name, text(name, mark)])));
const streamed = (mark: string) =>
  workbookOf(
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        rowsOf(name, mark)
          .map((row) => `<row>${row.map(inline).join('')}</row>`)
          .join(''),
      ]),
    ),
  );

function foreign(bookType: string): (mark: string) => Buffer {
  return (mark) => bookOf(bookType, Object.fromEntries(NAMES.map((name) => [name, rowsOf(name, mark)])));
}

const CONTAINERS: Readonly<Record<string, (mark: string) => Buffer>> = {
  'list.zip': archive,
  'list.xlsx': streamed,
  'list.xls': foreign('biff8'),
  'list.xlsb': foreign('xlsb'),
  'list.ods': foreign('ods'),
  'within.zip': (mark) => zipOf({ 'inner.zip': archive(mark) }),
  'book.zip': (mark) => zipOf({ 'inner.xlsx': streamed(mark) }),
  'old.zip': (mark) => zipOf({ 'inner.xls': foreign('biff8')(mark) }),
  'binary.zip': (mark) => zipOf({ 'inner.xlsb': foreign('xlsb')(mark) }),
  'open.zip': (mark) => zipOf({ 'inner.ods': foreign('ods')(mark) }),
};
const PREFIX: Readonly<Record<string, string>> = {
  'within.zip': 'inner.zip/',
  'book.zip': 'inner.xlsx/',
  'old.zip': 'inner.xls/',
  'binary.zip': 'inner.xlsb/',
  'open.zip': 'inner.ods/',
};

const partOf = (file: string, name: string) => {
  const part = `${PREFIX[file] ?? ''}${name}`;
  return file.endsWith('.zip') ? { member: part } : { sheet: part };
};

test.each(Object.keys(CONTAINERS))(
  '%s gives each of its parts, in any order and between those of other files',
  async (name) => {
    const bytes = CONTAINERS[name]!('');
    const other = CONTAINERS[name]!('ова');
    const folder = folderWith({ [name]: bytes, [`other-${name}`]: other });
    const sum = createHash('sha256').update(bytes).digest('hex');
    for (const at of [3, 0, 6, 6, 1, 5, 2, 4]) {
      const part = NAMES[at]!;
      const { rows, digest, records } = await readPath(join(folder, name), partOf(name, part));
      expect(rows).toEqual(rowsOf(part, '').slice(1));
      expect(records.map(({ number }) => number)).toEqual([1, 2]);
      expect(digest).toEqual({ sha256: sum, bytes: bytes.length });
      if (at % 2 === 0) continue;
      const beside = await readPath(join(folder, `other-${name}`), partOf(name, part));
      expect(beside.rows).toEqual(rowsOf(part, 'ова').slice(1));
    }
  },
);

test.each(Object.keys(CONTAINERS))('%s that was written anew is read anew', async (name) => {
  const path = join(folderWith({ [name]: CONTAINERS[name]!('А') }), name);
  const [first = '', second = ''] = NAMES;
  const before = await readPath(path, partOf(name, first));
  writeFileSync(path, CONTAINERS[name]!('Б'));
  const after = await readPath(path, partOf(name, second));
  expect(after.rows).toEqual(rowsOf(second, 'Б').slice(1));
  expect(after.digest.sha256).not.toBe(before.digest.sha256);
});

test('the members of an archive are listed once for all of them', async () => {
  const path = join(folderWith({ 'list.zip': archive('') }), 'list.zip');
  const listed = async () => {
    const file = await FileBytes.open(path);
    await ZipArchive.open(file);
    await file.close();
    return file.known.members;
  };
  const members = await listed();
  expect([...(members?.keys() ?? [])]).toEqual(NAMES);
  expect(await listed()).toBe(members);
  writeFileSync(path, archive('Б'));
  expect(await listed()).not.toBe(members);
});

test('a workbook within an archive that nobody can read is one part, refused with its reason', async () => {
  const broken = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(9000, 7)]);
  const path = join(folderWith({ 'list.zip': zipOf({ 'broken.xls': broken, 'whole.csv': 'id\n1' }) }), 'list.zip');
  expect((await listParts(path)).parts.map(({ name }) => name)).toEqual(['broken.xls', 'whole.csv']);
  const refused = readPath(path, { member: 'broken.xls' });
  await expect(refused).rejects.toMatchObject({ found: 'an old Office file (.xls or .doc) inside an archive' });
});

test('a folder gives the voters of old workbooks within its archives, sheet by sheet', async () => {
  const folder = folderWith({
    'voter_list.zip': zipOf({ 'север.xls': foreign('biff8')('а'), 'юг.ods': foreign('ods')('б') }),
  });
  const { out, code } = await rollproof('load', folder, '--db', join(folder, 'load.sqlite'), '--json');
  expect(code).toBe(0);
  const { files } = JSON.parse(out) as { files: { path: string; loaded: number }[] };
  const parts = ['север.xls', 'юг.ods'].flatMap((book) => NAMES.map((name) => `voter_list.zip#${book}/${name}`));
  expect(files.map(({ path }) => path)).toEqual(parts);
  expect(files.every(({ loaded }) => loaded === 2)).toBe(true);
});
