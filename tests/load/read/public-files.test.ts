import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/load/read/types.js';
import { readBytes, readPath } from './read-all.js';

/** Public test files of other readers stand beside the repository on machines that have them. */
const FOLDER = process.env['ROLLPROOF_PUBLIC_CSV'] ?? join(import.meta.dirname, '../../../../shared/data/csv');
const isThere = existsSync(FOLDER);

describe('vectors like those of csv-spectrum', () => {
  it.each<[string, string, string[], string[][]]>([
    [
      'commas in quotes',
      'first,last,address\nJohn,Doe,"120 any st., Anytown, WW"\n',
      ['first', 'last', 'address'],
      [['John', 'Doe', '120 any st., Anytown, WW']],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      ['a', 'b', 'c'],
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'escaped quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      ['a', 'b'],
      [
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'JSON in a cell',
      'key,val\n1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
      ['key', 'val'],
      [['1', '{"type": "Point", "at": [102.0, 0.5]}']],
    ],
    [
      'line ends in a cell, CRLF',
      'a,b,c\r\n1,2,3\r\n"Once upon\r\na time",5,6\r\n',
      ['a', 'b', 'c'],
      [
        ['1', '2', '3'],
        ['Once upon\r\na time', '5', '6'],
      ],
    ],
    [
      'quotes and line ends',
      'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
      ['a', 'b'],
      [
        ['1', 'ha \n"ha" \nha'],
        ['3', '4'],
      ],
    ],
    [
      'letters of every script',
      'a,b,c\n1,2,3\n4,5,ʤ\n',
      ['a', 'b', 'c'],
      [
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
  ])('%s', async (_, text, header, expected) => {
    const { shape, rows, broken } = await readBytes(text);
    expect(shape.header).toEqual(header);
    expect(rows).toEqual(expected);
    expect(broken).toEqual([]);
  });
});

describe('public files', () => {
  afterAll(() => {
    if (!isThere)
      console.warn(`The public CSV files are not on this machine (${FOLDER}), so only the vectors above were read.`);
  });
  const files = isThere
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => join(FOLDER, name))
    : [];

  it('none crashes or hangs: each is read to its end or refused with a reason', async () => {
    for (const path of files.filter((name) => statSync(name).isFile())) {
      const read = await readPath(path).catch((error: unknown) => {
        expect(error, path).toBeInstanceOf(UnreadableFile);
        return null;
      });
      if (read === null) continue;
      expect(
        read.records.map((record) => record.number),
        path,
      ).toEqual(read.records.map((_, i) => i + 1));
      expect(read.digest.bytes, path).toBe(statSync(path).size);
    }
  });

  it('csv-spectrum reads as its JSON says', async () => {
    for (const path of files.filter((name) => basename(name).startsWith('csvs__'))) {
      // In the copy at hand the files named crlf were saved with LF; their JSON knows how they were.
      const text = readFileSync(path, 'utf8');
      const original = path.includes('_crlf') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
      const { shape, rows, broken } = await readBytes(original);
      const json = path.replace('csvs__', 'json__').replace(/\.csv$/, '.json');
      const expected = [JSON.parse(readFileSync(json, 'utf8'))].flat() as Record<string, string>[];
      const read = rows.map((row) => Object.fromEntries(row.map((cell, i) => [shape.header[i], cell])));
      // The JSON of this one gives another telephone number than the CSV beside it, so that cell is compared with the CSV.
      if (path.includes('location_coordinates')) {
        expect(read[0]?.['Contact Phone Number']).toBe('2095257564');
        for (const row of [...read, ...expected]) delete row['Contact Phone Number'];
      }
      expect(read).toEqual(expected);
      expect(broken).toEqual([]);
    }
  });
});
