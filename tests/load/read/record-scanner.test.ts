import fc from 'fast-check';
import { parseString } from 'fast-csv';
import { describe, expect, it } from 'vitest';
import { RecordScanner } from '../../../src/load/read/text/record-scanner.js';
import type { ScannerOptions } from '../../../src/load/read/text/scanner-options.js';
import type { BrokenRecord, RawRecord } from '../../../src/load/read/types.js';
import { inputs } from '../../shared/runs.js';

type AnyRecord = RawRecord | BrokenRecord;

function scan(text: string, options: Partial<ScannerOptions> & { width: number }, cuts: number[] = []): AnyRecord[] {
  const scanner = new RecordScanner({ dialect: { delimiter: ',', quote: '"' }, ...options });
  const records: AnyRecord[] = [];
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const size = cuts.length === 0 ? text.length : (cuts[i % cuts.length] ?? 1);
    records.push(...scanner.push(text.slice(at, at + size)));
    at += size;
  }
  return [...records, ...scanner.end()];
}

/** One word for each record: its cells joined, or its problem and raw text. */
function inShort(records: AnyRecord[]): string[] {
  return records.map((record) => ('cells' in record ? record.cells.join('|') : `${record.problem}: ${record.raw}`));
}

function withFastCsv(text: string, delimiter = ',', quote = '"'): Promise<string[][] | null> {
  return new Promise((resolve) => {
    const rows: string[][] = [];
    parseString(text, { headers: false, delimiter, quote })
      .on('error', () => resolve(null))
      .on('data', (row: string[]) => rows.push(row))
      .on('end', () => resolve(rows));
  });
}

describe('dirt that breaks other readers', () => {
  const cases: [string, string, string[]][] = [
    ['quotes inside an unquoted cell are letters', '1,ул. "Абая" 5,3\n', ['1|ул. "Абая" 5|3']],
    ['a stray quote costs its own record', '1,"ТОО" Рога,3\n4,5,6\n', ['stray-quote: 1,"ТОО" Рога,3', '4|5|6']],
    [
      'a stray quote after a delimiter within it',
      '1,"ТОО, Рога" и К,3\n4,5,6\n',
      ['stray-quote: 1,"ТОО, Рога" и К,3', '4|5|6'],
    ],
    ['an unclosed quote at the end', '1,"abc,3\n', ['unclosed-quote: 1,"abc,3']],
    [
      'an unclosed quote before good records',
      '1,"abc,3\n4,5,6\n7,8,9\n',
      ['unclosed-quote: 1,"abc,3', '4|5|6', '7|8|9'],
    ],
    ['an unclosed quote before a quoted record', '1,"abc,3\n4,"5",6\n', ['stray-quote: 1,"abc,3', '4|5|6']],
    ['a short row', '1,2\n4,5,6\n', ['too-few-cells: 1,2', '4|5|6']],
    ['a long row', '1,2,3,4\n4,5,6\n', ['too-many-cells: 1,2,3,4', '4|5|6']],
    ['every line end in one text', 'a,b,c\rd,e,f\r\ng,h,i\nj,k,l', ['a|b|c', 'd|e|f', 'g|h|i', 'j|k|l']],
    [
      'a broken record that goes on for lines is one',
      '1,"ТОО" Рога\nи копыта\n,3\n4,5,6\n',
      ['stray-quote: 1,"ТОО" Рога\nи копыта\n,3', '4|5|6'],
    ],
    ['line ends and doubled quotes in a cell', '1,"a ""b""\nc",3\n', ['1|a "b"\nc|3']],
    ['white space around quotes', '1, "a" ,3\n', ['1|a|3']],
    ['a cell of nothing but quotes', '"""",,""\n', ['"||']],
    ['a multi-line record with a cell too few', '1,"a\nb"\n4,5,6\n', ['too-few-cells: 1,"a\nb"', '4|5|6']],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(inShort(scan(text, { width: 3 }))).toEqual(expected);
  });

  it('gives record numbers without gaps and the line on which each begins', () => {
    const records = scan('1,2,3\n\n"a\nb",2,3\n,,\n1,2\n7,8,9', { width: 3, firstLine: 2 });
    expect(records.map(({ number, line }) => [number, line])).toEqual([
      [1, 2],
      [2, 4],
      [3, 7],
      [4, 8],
    ]);
  });

  it('never lets one quote swallow a list', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => (i === 100 ? `${i},"b,c,d` : `${i},b,c,d`));
    const records = scan(lines.join('\n'), { width: 4 }, [1000]);
    expect(records).toHaveLength(5000);
    expect(records.filter((record) => 'raw' in record).map((record) => record.number)).toEqual([101]);
  });

  it('reads lines between two lone quotes as the records that they are', () => {
    const text = '1,"b,c,d\n2,b,c,d\n3,b,c,d\n4,b",c,d\n5,b,c,d\n';
    expect(inShort(scan(text, { width: 4 }))).toEqual([
      'unclosed-quote: 1,"b,c,d',
      '2|b|c|d',
      '3|b|c|d',
      '4|b"|c|d',
      '5|b|c|d',
    ]);
  });

  it('bounds a quoted cell by lines and by length', () => {
    const long = `1,"${'x\n'.repeat(30)}",3\n4,5,6\n`;
    const records = scan(long, { width: 3, maxQuotedLines: 10 }, [7]);
    expect(records.at(-1)).toMatchObject({ cells: ['4', '5', '6'] });
    expect(records.slice(0, -1).every((record) => 'raw' in record)).toBe(true);
    const wide = scan(
      `1,"${'x'.repeat(200)}",3\n4,${'y'.repeat(200)},6\n7,8,9\n`,
      { width: 3, maxCellLength: 100 },
      [7],
    );
    expect(inShort(wide).map((text) => text.slice(0, 13))).toEqual(['cell-too-long', 'cell-too-long', '7|8|9']);
  });

  it('gives a line beyond all bounds out in pieces', () => {
    const records = scan(`1,2,3\n${'x'.repeat(200_000)}\n4,5,6\n`, { width: 3, maxCellLength: 100 }, [5000]);
    const pieces = records.filter((record) => 'raw' in record);
    expect(pieces.map((piece) => piece.raw).join('')).toBe('x'.repeat(200_000));
    expect(pieces.every((piece) => piece.problem === 'cell-too-long' && piece.line === 2)).toBe(true);
    expect(records.at(-1)).toMatchObject({ line: 3, cells: ['4', '5', '6'] });
  });

  it('tolerates an empty cell at the end of every line, and no other', () => {
    expect(inShort(scan('1,2,3,\n1,2,\n1,2,3,4\n1,2,3\n', { width: 3, trailing: 1 }))).toEqual([
      '1|2|3',
      'too-few-cells: 1,2,',
      'too-many-cells: 1,2,3,4',
      '1|2|3',
    ]);
  });
});

const MARKS = [',', ';', '"', '\n', '\r', '\r\n', ' ', '\t', 'a', 'Ә', '1', '""', '","', '\n"', '\u00a0', '😀', '\0'];
const soup = fc.array(fc.constantFrom(...MARKS), { maxLength: 120 }).map((parts) => parts.join(''));

function isBlankRow(row: string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

describe('beside fast-csv', () => {
  it('reads whatever fast-csv reads, save blank rows', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        // fast-csv drops white space before the first delimiter of a row; the reader keeps it.
        fc.pre(!/(?:^|[\r\n])[^\S\r\n]+,/.test(text));
        const expected = await withFastCsv(text);
        if (expected === null) return;
        compared++;
        const records = scan(text, { width: 0 });
        const rows = records.map((record) => ('cells' in record ? record.cells : [record.problem]));
        expect(rows.filter((row) => !isBlankRow(row))).toEqual(expected.filter((row) => !isBlankRow(row)));
      }),
      { numRuns: inputs(3000), seed: 20190609 },
    );
    expect(compared).toBeGreaterThan(inputs(3000) / 10);
  });
});

describe('any text', () => {
  const width = fc.integer({ min: 0, max: 6 });
  const bounds = fc.constantFrom({}, { maxQuotedLines: 3 }, { maxCellLength: 8, maxQuotedLines: 4 });

  it('gives the same records however it is cut into pieces', () => {
    fc.assert(
      fc.property(
        soup,
        width,
        bounds,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (text, n, limits, cuts) => {
          expect(scan(text, { width: n, ...limits }, cuts)).toEqual(scan(text, { width: n, ...limits }));
        },
      ),
      { numRuns: inputs(3000), seed: 1 },
    );
  });

  it('is accounted for to the last letter', () => {
    fc.assert(
      fc.property(soup, width, bounds, (text, n, limits) => {
        const ends: number[] = [];
        const scanner = new RecordScanner({
          dialect: { delimiter: ',', quote: '"' },
          width: n,
          ...limits,
          onRecordEnd: (offset) => ends.push(offset),
        });
        const records = [...scanner.push(text), ...scanner.end()];
        let start = 0;
        records.forEach((record, i) => {
          const end = ends[i] ?? 0;
          // What stands before a record besides itself is blank lines.
          const own = text.slice(start, end);
          if ('raw' in record)
            expect(own.replace(/^[\s,]+/, '').replace(/[\r\n]+$/, '')).toBe(
              record.raw.replace(/^[\s,]+/, '').replace(/[\r\n]+$/, ''),
            );
          else expect(lettersOf(own)).toBe(lettersOf(record.cells.join('')));
          start = end;
        });
        expect(text.slice(start).replace(/[\s,]/g, '')).toBe('');
      }),
      { numRuns: inputs(3000), seed: 2 },
    );
  });
});

/** Quotes, delimiters and white space may be marks, all else must be in a cell. */
function lettersOf(text: string): string {
  return text.replace(/[",\s]/g, '');
}
