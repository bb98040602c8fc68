import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../src/load/read/types.js';
import { packageRoot } from '../../src/package-root.js';
import { readBytes, readPath } from '../load/read/read-all.js';

/** Public test files of other readers stand beside the repository on machines that have them. */
const FOLDER = process.env['ROLLPROOF_PUBLIC_CSV'] ?? join(packageRoot(), '..', 'shared', 'data', 'csv');
const isThere = existsSync(FOLDER);

describe.skipIf(!isThere)(`public CSV files (${FOLDER})`, () => {
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
