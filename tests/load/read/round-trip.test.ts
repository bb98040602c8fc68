import fc from 'fast-check';
import { writeToString } from 'fast-csv';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/load/read/types.js';
import { inputs } from '../../shared/runs.js';
import { readBytes } from './read-all.js';

const LETTERS = [
  ...'абвгдежзиклмнопрстуфхцчшыьэюяАБВГДЕЖЗИК',
  ...'әғқңөұүһіӘҒҚҢӨҰҮҺІ',
  ...'azAZ0189 -.№«»',
  ',',
  ';',
  '|',
  '\t',
  '"',
  "'",
];
const CODES: Record<string, string> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf16le',
  'UTF-16BE': 'utf16be',
  'windows-1251': 'win1251',
  'KZ-1048': 'rk1048',
  PTCP154: 'pt154',
  CP866: 'cp866',
  'KOI8-R': 'koi8-r',
};

const cell = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...LETTERS) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '😀', '?') },
    ),
    { maxLength: 14 },
  )
  .map((letters) => letters.join(''));

const table = fc
  .record({ width: fc.integer({ min: 2, max: 9 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** Cells as an encoding can hold them, so that the text written is the text expected. */
function heldBy(encoding: string, rows: string[][]): string[][] {
  const code = CODES[encoding] ?? encoding;
  return rows.map((row) => row.map((text) => iconv.decode(iconv.encode(text, code), code)));
}

/** What the reader says it does not keep: blank rows, white space around the quotes of no cell, and lines that by themselves are records. */
function isExpected(rows: string[][], width: number, delimiter: string): boolean {
  return rows.every((row) => {
    const isBlank = row.every((text) => text.trim() === '');
    const isAmbiguous =
      width >= 4 && row.some((text) => /[\r\n]/.test(text)) && row.join('').split(delimiter).length >= width;
    return !isBlank && !isAmbiguous;
  });
}

describe('a table written by fast-csv', () => {
  it('reads back as it was, in every dialect and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...Object.keys(CODES)),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('"', "'"),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (written, encoding, delimiter, quote, rowDelimiter, quoteColumns) => {
          const rows = heldBy(encoding, written);
          const width = rows[0]?.length ?? 0;
          fc.pre(isExpected(rows, width, delimiter));
          const header = Array.from({ length: width }, (_, i) => `column ${i + 1}`);
          // Left to itself, fast-csv does not quote a cell with the other kind of line end.
          const options = {
            delimiter,
            quote,
            rowDelimiter,
            quoteColumns:
              quoteColumns ||
              rows.flat().some((text) => /[\r\n]/.test(text) || text.trim() !== text || text.startsWith(quote)),
          };
          const text = await writeToString([header, ...rows], options);
          const read = await readBytes(iconv.encode(text, CODES[encoding] ?? encoding), {
            encoding,
            delimiter,
            quote,
            header: 1,
          });
          expect(read.broken).toEqual([]);
          expect(read.rows.filter((row) => row[0] !== 'Итого')).toEqual(rows);
          expect(read.shape.header).toEqual(header);
        },
      ),
      { numRuns: inputs(1500), seed: 3 },
    );
  });

  it('is understood without being told, when its cells are those of a list', async () => {
    const name = fc.constantFrom('Әбдірахманов', 'Сүлейменова', 'Нұрғалиев', 'Қасымов', 'Өмірбеков');
    const address = fc.constantFrom(
      'ул. "Абая", д. 5',
      'Қызылорда қ., Бөгенбай батыр көшесі',
      'мкр. Нұрсәт; кв. 7',
      'Ұзынағаш | Түркістан',
    );
    const row = fc.tuple(fc.integer({ min: 1, max: 99_999 }).map(String), name, address);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 8, maxLength: 30 }),
        fc.constantFrom('UTF-8', 'UTF-16LE', 'UTF-16BE', 'KZ-1048', 'PTCP154'),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, encoding, delimiter, rowDelimiter) => {
          const text = await writeToString([['№', 'Тегі', 'Мекенжайы'], ...rows], { delimiter, rowDelimiter });
          const read = await readBytes(iconv.encode(text, CODES[encoding] ?? encoding));
          expect(read.shape.encoding.encoding).toBe(encoding);
          expect(read.shape.dialect).toEqual({ delimiter, quote: '"' });
          expect(read.rows).toEqual(rows);
        },
      ),
      { numRuns: inputs(400), seed: 4 },
    );
  });
});

describe('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom(0, 10, 13, 34, 44, 59, 9, 65, 0xd0, 0xb0, 0xff, 0xfe, 0xef, 0xbb, 0xbf, 0xcf), {
        maxLength: 400,
      })
      .map((list) => Uint8Array.from(list)),
  );
  const heads = fc.constantFrom('', 'efbbbf', 'fffe', 'feff', '1f8b0800', '504b0304', '504b0506');

  it('end in records or in one clear error, numbered without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(heads, bytes, async (head, body) => {
        const all = Buffer.concat([Buffer.from(head, 'hex'), body]);
        const read = await readBytes(all).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableFile);
          return null;
        });
        if (read === null) return;
        expect(read.digest.bytes).toBe(all.length);
        expect(read.records.map((record) => record.number)).toEqual(read.records.map((_, i) => i + 1));
        const lines = read.records.map((record) => record.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { numRuns: inputs(1500), seed: 5 },
    );
  });

  it('of a list with noise in it leave the undamaged lines readable', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `${i},Иванов,"ул. Абая, ${i}",Алматы,05`);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 58 }),
        fc.uint8Array({ minLength: 1, maxLength: 30 }),
        async (at, noise) => {
          fc.pre(!noise.includes(10) && !noise.includes(13));
          const parts = lines.map((line, i) => (i === at ? Buffer.from(noise) : Buffer.from(line)));
          const newline = Buffer.from('\n');
          const bytes = Buffer.concat([
            Buffer.from('№,Тегі,Мекенжай,Қала,Участок\n'),
            ...parts.flatMap((part) => [part, newline]),
          ]);
          const { rows } = await readBytes(bytes, { encoding: 'UTF-8', delimiter: ',', quote: '"' });
          const good = new Set(rows.map((row) => row[0]));
          expect(lines.filter((_, i) => i !== at && !good.has(String(i)))).toEqual([]);
        },
      ),
      { numRuns: inputs(400), seed: 6 },
    );
  });
});
